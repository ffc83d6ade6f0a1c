"""Chinese words that two writers use for one thing in a report, though each has other meanings too: see `related_en`.

The words are such as `senses_zh` and the lists of common words know: a line relates them to one another and to the senses of
`senses_en` that stand in it.
"""

from __future__ import annotations

LINES = """
职工 员工 人员 工作人员 从业人员 worker 雇员 人手 编制
招聘 录用 聘用 引进 招录 recruit
资金 经费 投资 款项 拨款 出资 资助 投入 耗资 预算
费用 收费 经费 开支 支出 花费 成本 价格 charge
价格 票价 售价 单价 费用 price 定价
收入 营收 营业收入 进账 收益 income 产值
利润 盈利 净利润 盈余 profit
亏损 赤字 亏 loss
捐赠 捐款 捐助 赠送 捐献 捐 donate
承担 出资 负担 支付 拨付 资助 负责
负责 承担 主管 分管 担任 主持 lead
担任 出任 任 就任 任职 接任 当选 是 become
接任 继任 接替 succeed 出任
任命 聘任 委任 担任 推选
辞职 离任 卸任 退休 step
领导 负责人 主管 lead 掌门
建设 兴建 修建 新建 build 扩建 改造 建 施工
建成 完工 竣工 落成 end
投入使用 投用 启用 开放 open 运行 投入运行 投运 运营 开通
运行 运营 运转 营运 开行
修缮 维修 修复 翻修 改造 整修 翻新 restor
拆除 拆 拆掉
位于 坐落 地处 设在 在 座落
隶属 属于 所属 下属 归属 直属
成立 创建 创办 建立 establish 组建 始建
培育 选育 育成 培植 繁育 育种
种植 栽种 栽植 栽培 种植面积 面积
产量 亩产 总产量 单产 收成 产出 output 产
品种 种类 品类 种
推广 普及 应用 分布 种植
举行 召开 举办 hold 开展 开幕
开展 进行 组织 实施 举办 hold
参加 出席 参与 attend 到场 与会
来自 出自
专家 学者 代表 expert 科研人员 研究人员 嘉宾
研究人员 科研人员 专家 学者
学员 学生 student 培训 受训
培训 培养 teach 训练 授课
培训班 课程 班次 培训
学习 就读 在读 student
毕业 毕业生
教师 老师 teacher 教员
游客 观众 参观者 visitor 访客 客流 客流量 人次 参观 接待
读者 借阅者 用户
旅客 乘客 客流 客运量 旅客量
居民 市民 群众 百姓 people 住户 人口 村民
农民 农户 村民 茶农 果农 菜农 农业
患者 病人 病患
医生 医师 doctor 医务人员 医护人员
就诊 门诊 诊疗 接诊 看病
合作 协作 携手 共同 联合 work
共同 联合 合作 一起 jointly
协议 备忘录 合同 协定 agreement 签署
获得 取得 拥有 获 win 荣获 得到
授予 颁发 award 荣获 获得
奖项 奖 奖励 大奖 一等奖
第一 冠军 首位 榜首 金牌 头名
第二 亚军 次席 银牌
论文 文章 成果 发表
发表 刊发 publish 出版
出版 发行 publish 刊印
专利 发明
发现 查明 检出 找到
调查 普查 抽查 调研 survey 问卷
检测 检验 检查 监测 化验
合格 达标 符合
保存 收藏 保管 馆藏 储存 存放 keep 容纳
馆藏 藏品 收藏 文物
文物 藏品 展品 relic
展览 展出 展示 show 特展 陈列
展品 文物 藏品 展件
图书 书籍 藏书 book 册
借阅 外借 借出 流通
容纳 可容 座位 容量 可停
座位 席位 坐席
面积 占地 占地面积 建筑面积 area
全长 长度 总长 长 里程
高度 海拔 高
同比 上年 去年 比上年 较上年 增长 rise 前一年
增长 增加 rise 多 扩大 提高
减少 下降 fall 少 降低
持平 不变 相同 unchanged
占 占比 比重 比例 share
超过 以上 余 多 exceed
不足 不到 少于 低于
平均 人均 均 average
总 共 累计 合计 总计 reach 全部 一共
全部 全 全额 所有 all 均 都 完全
其中 当中 包括 include
主要 大部分 为主 多数 mainly
首次 第一次 首个 首 first 首度
最后 末 last
最大 首位 largest
最高 高 highest
目前 现 现有 现在 如今 当前 currently 至今 截至
此前 以前 之前 原 原先 曾
计划 拟 打算 预计 将 规划 安排
预计 有望 计划 将
推迟 延期 延后 postpone 未能 尚未
取消 停止 撤销 abolish 终止
停止 暂停 终止 中止 停办 end
关闭 停 停运 停业 关停 end
恢复 重启 重新 resume
通过 批准 同意 adopt 审议 表决 核准 赞成
否决 反对 拒绝 reject 未通过
规定 要求 条例 办法
禁止 不得 不准 ban
允许 可以 准许 allow
处罚 罚款 罚
原因 因为 由于 因 缘故
事故 意外 accident
受伤 伤 injure 伤者
死亡 遇难 身亡 kill 丧生 去世
去世 逝世 病逝 辞世 死亡
出生 诞生 生于
火灾 大火 起火
降雨 降水 雨量 降雨量
气温 温度
洪水 洪涝 水位
地震 震级
河流 水系 河道 江
污水 废水
垃圾 废物 废弃物
树木 林木 森林 造林 植树
动物 野生动物 物种
鸟类 候鸟 鸟
保护 守护 维护 protect
公园 园区 景区
景区 景点 旅游区
学校 校园 school 院校
大学 高校 university 学院
医院 诊所 hospital
企业 公司 厂家 firm 单位
工厂 厂 车间 厂房
生产 制造 出产 produce
生产线 产线
销售 出售 售出 sell 卖
购买 采购 购置 buy 购入
出口 外销 export
进口 引进 import
市场 销售
贸易 外贸
货物 货运 cargo 货运量
集装箱 标箱 container
运输 运送 carry 运 货运
船舶 船只 ship 轮船 船
航班 航线 飞行
机场 航空
铁路 火车 列车
列车 火车 动车
公交 公共汽车 巴士
地铁 轨道交通
线路 路线 航线
车站 站点 站
桥梁 大桥 桥
隧道 地下
发电 电力 供电 发电量
用水 供水 水量
价值 总值 估值 金额
金额 总额 价值
表示 说 say 认为 指出
强调 指出 say
呼吁 敦促 号召
支持 赞成 help 拥护
会议 大会 meeting 研讨会 论坛 年会
研讨会 论坛 会议 座谈会
比赛 赛事 竞赛 大赛
选手 运动员 队员
球队 队 队伍
志愿者 义工 志愿服务
会员 成员 member
组织 机构 团体
机构 单位 组织 部门
部门 机构 单位
政府 财政 当局
地区 区域 area 区
全国 国内 全中国
国外 海外 境外 overseas 国际
世界 全球 worldwide 国际
城市 市 city
乡村 农村 村
年度 全年 一年 年
上半年 前六个月
每天 每日 日均 daily
每年 年均 yearly 年
每月 月均 monthly
时间 时长 为期 历时 耗时
为期 历时 持续 last
开始 启动 start 着手 开工 动工
结束 完成 end 告终
历史 以来 有史以来
古老 历史 最早
问题 困难 课题
方法 技术 工艺
技术 工艺 科技
设备 仪器 装备 设施
设施 设备 场所
系统 平台
平台 网站 系统
网上 线上 在线 互联网
数字化 电子 数字
资料 档案 文献
语言 语种 文字
翻译 译 translate
作者 作家 撰写
小说 作品 著作
电影 影片 film
音乐 乐曲 演奏
演出 表演 perform 上演
剧院 剧场
"""
