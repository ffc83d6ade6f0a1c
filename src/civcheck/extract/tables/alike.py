"""Common words that reports and readers use for the same thing, English and Chinese: a reader's "spent" is a report's "consumption".

No names: those are in termbases and in the tables of places and bodies. A word stands in one line only, English in any of its forms
("launch" is "launched" and "launching" too, but "spend" is not "spent").
"""

from __future__ import annotations

LINES = """
launch, initiate, found, establish, set up, create, start, begin, began, begun, founder, pioneer | \
发起 创办 创立 创建 成立 建立 设立 启动 开创 发起国 发起人 创始国 创始人
propose, put forward, suggest | 提出 倡议提出 建议
hold, held, host, organise, organize, stage, take place, took place, convene | 举办 举行 召开 主办 承办 开幕
take part, took part, participate, attend, attendee | 参加 出席 参与 与会 参加者 参与者 与会者
join, became a member, become a member, became part, become part, accede | 加入
rescue, save | 获救 营救 救起 救出 解救 抢救
prisoner of war, prisoners, POWs, captive | 战俘 俘虏
spend, spent, consumption, expenditure, expense | 消费 花费 支出 花了
visitor, tourist, traveller, tourism | 游客 旅客 访客 参观者
foreign, overseas, international, abroad, Intl | 外国 海外 国外 境外 国际 外籍
inbound | 入境
outbound | 出境
trip, tour, visit, journey | 旅行 访问 旅游 参观
entry | 出入境 入出境
visa-free, visa exemption, without visa, no visa | 免签 免签证 签证豁免 免签国家
income, revenue, earnings, takings | 收入 营收 营业收入
export, sell abroad, sold abroad | 出口 输出
import | 进口 引进
worth, value, amount | 价值 金额 总额
trade, commerce | 贸易 商贸 经贸
cooperation, collaboration, partnership, work together | 合作 协作 伙伴关系
agreement, accord, treaty, memorandum, deal | 协议 协定 备忘录 条约
sign | 签署 签订 签约
document | 文件 文献
declaration | 宣言
statement, joint statement | 声明 联合声明
report | 报告
resolution | 决议
letter, congratulatory letter, congratulation, message of congratulation, congratulatory message | 贺信 信函 来信 复信 回信 祝贺
speech, address, remarks, keynote | 讲话 演讲 致辞 发言 主旨演讲
say, said, comment | 表示 认为 指出 说过 评价
stress, underline, emphasise, emphasize, highlight, point out | 强调
praise, applaud, appreciate, commend, welcome | 赞赏 高度评价 称赞 欢迎
support, back, endorse | 支持 赞同
sponsor, co-sponsor, cosponsor | 联署 共同提案 提案国
adopt, pass, approve | 通过 批准
decide, decision | 决定
principle, tenet | 原则
idea, concept, notion | 理念 观念 概念
plan, programme, program, scheme, action plan | 计划 方案 规划 行动计划 项目计划
project | 项目 工程
action, measure, step | 行动 措施 举措
goal, aim, target, objective, purpose | 目标 目的 宗旨
theme, topic, motto | 主题 议题
meeting, conference, gathering | 会议 大会 会晤
summit | 峰会 首脑会议
forum | 论坛
seminar, symposium, workshop, colloquium | 研讨会 座谈会 专题讨论会 学术会议
ministerial, ministers | 部长级 部长会议 部长
dialogue, dialog, talks | 对话 会谈
exchange | 交流 互鉴 往来
festival | 艺术节 文化节 电影节
exhibition, display, show | 展览 展出 展会
fair, expo, exposition | 博览会 交易会
contest, competition, tournament, match | 比赛 竞赛 锦标赛 大赛 邀请赛
choir, chorus | 合唱团 合唱
performance, concert | 演出 表演 音乐会
anniversary, jubilee | 周年 纪念
ceremony | 仪式 典礼
award, prize, honour, honor, medal | 奖项 授奖 获奖 奖章
edition, session, round | 届会
first edition, first session, inaugural, first time | 首届 第一届 首次
latest, most recent | 最近 最新
annual, every year, yearly, each year | 每年 年度 一年一度
decade | 十年
century | 世纪
member, membership | 成员 会员 成员国 会员国
country, nation | 国家 各国 多国
founding member | 创始成员 创始成员国
city, town, municipality | 城市
province, region | 省份 地区 省区市
village, rural | 乡村 农村
origin, birthplace | 起源 来源 发源地
venue, location, site | 地点 场所 会场
headquarters, seat | 总部 设在
people, persons, population | 人民 民众 人口
person-times | 人次
young, youth, youngster, young people | 青年 青少年 年轻人
student, pupil | 学生 留学生 学员
teacher, lecturer | 教师 老师
professor, prof, scholar, academic, researcher, expert | 教授 学者 专家 研究员
director, head, chief, in charge | 主任 负责人 局长 院长 所长 馆长
chairman, chair, chairperson, chairwoman, president | 主席 会长 总统 理事长
secretary-general | 秘书长
prime minister, premier | 总理 首相
ambassador, envoy, diplomat | 大使 使节 外交官 特使
delegate, representative | 代表 代表团
leader, head of state | 领导人 元首 国家元首
politician, statesman | 政治家 政要
journalist | 记者
writer, author | 作家 作者
artist | 艺术家
fisherman, fishermen, fisher | 渔民
guest | 嘉宾 来宾
school | 学校 中小学
university, college, higher education institution | 大学 高校 学院
institution, body | 机构 组织 院所 单位
company, enterprise, business, firm | 企业 公司
museum | 博物馆 博物院
library | 图书馆
laboratory, lab, joint laboratory | 实验室 联合实验室
centre, center | 中心
academy | 研究院
think tank | 智库
association, society, federation, alliance, union, league | 协会 联盟 联合会 学会
network, platform | 网络 平台
media, press, news outlet | 媒体 新闻媒体
television, TV, broadcast, radio and television | 电视 广播电视 广播
film, movie, cinema | 电影 影片
box office | 票房
documentary | 纪录片
drama, series, short drama, play | 电视剧 短剧 微短剧 戏剧
game, video game, digital game | 游戏 网络游戏
online literature, web literature, internet literature, web novel | 网络文学 网文
book, title, publication | 图书 书籍 出版物
novel | 小说
translation | 翻译 译介 互译
language | 语言 语种
Chinese language, Mandarin | 中文 汉语 普通话
course, class, major | 课程 专业
training | 培训 训练
scholarship | 奖学金
degree | 学位
music | 音乐
dance | 舞蹈
painting | 绘画
art | 艺术
poetry, poem | 诗歌
culture | 文化
civilization, civilisation | 文明
heritage, inheritance | 遗产
cultural heritage | 文化遗产
intangible cultural heritage, ICH | 非遗 非物质文化遗产
relic, artefact, artifact, antiquity, cultural relic, cultural object | 文物 古物
return, repatriate, restitution, give back | 归还 返还 追索 回归
looted, stolen, smuggled | 流失 被盗 走私
excavation, dig, archaeology | 考古 发掘
ancient | 古代 古老
tradition | 传统
protect, preserve, conservation, safeguard | 保护 守护 修复
restoration | 修缮
list, inscribe | 列入 名录 名单 入选
world heritage | 世界遗产
Spring Festival, Chinese New Year, lunar new year | 春节 农历新年
sport, athletics | 体育 运动
football, soccer | 足球
basketball | 篮球
team | 球队 代表队
health, medical, medicine | 医疗 卫生 健康 医药
doctor, physician | 医生
patient | 患者 病人
hospital | 医院
agriculture, farming | 农业
industry | 工业 产业
technology, tech | 技术 科技
science, scientific | 科学
artificial intelligence, AI | 人工智能
digital, digitise | 数字 数字化
environment, environmental | 环境 环保
climate | 气候
energy | 能源
poverty, poor | 贫困 减贫 脱贫
peace | 和平
war | 战争 二战
conflict, confrontation | 冲突 对抗 不对抗
non-alignment | 不结盟
third party, third country | 第三方
security | 安全
development | 发展
modernization, modernisation | 现代化
equality | 平等
respect | 尊重
inclusive | 包容
diversity | 多样性 多样
tolerance | 宽容
democracy | 民主
freedom | 自由
justice | 正义
common values | 价值观 共同价值
shared future | 命运共同体 人类命运共同体
friendship, friendly | 友谊 友好
sister city, twin city, twin town, twinned, friendship city | 友好城市 友城 姊妹城市
pair | 结对
neighbour, neighbor | 邻国 周边
relation, ties, relationship | 关系 中外关系
diplomatic relations, diplomatic ties | 外交关系 建交
diplomacy | 外交
government, govt | 政府
party, political party | 政党
parliament, legislature, congress | 议会 国会
law, legislation | 法律 立法
court | 法院
airport | 机场
port | 口岸 港口
railway, railroad, train line | 铁路
ship, vessel, boat | 轮船
flight, air route | 航班 航线
road | 公路
sink, sank, sunk | 沉没 沉船
submarine | 潜艇
viewer, audience, spectator, viewership | 观众 受众
user | 用户
view, play count, clicks | 浏览量 播放量 观看 浏览 点击 曝光量
download | 下载 下载量
reader, readership | 读者
follower, fan, subscriber | 粉丝 关注者 订阅
social media | 社交媒体 社交平台
website, web page | 网站
short video | 短视频
percent, percentage, per cent, proportion, share, rate | 百分比 占比 比例 比率
survey, poll, respondent, questionnaire | 调查 受访者 问卷 民调
agree, consider, believe, think | 赞成 同意
increase, grow, growth, rise, rose, grew, up | 增长 增加 上升 同比增长
decrease, fall, fell, decline, drop | 下降 减少
total, altogether, in all, cumulative, so far | 总共 累计 总计 一共 总数
average | 平均
largest, biggest, greatest | 最大
most | 最多
oldest, earliest | 最早 最古老
number, count, quantity | 数量 人数 数目
open | 开放 开馆 开业
close | 关闭
build, built, construct | 建设 修建 建成
publish, release, issue | 发布 出版 发行 公布
write, wrote, written | 撰写 致信
invite | 邀请
come, came | 来华
send, sent, dispatch | 派遣 派出 发送
give, gave, given, donate | 捐赠 赠送
met | 会见
win, won, winner | 赢得 荣获
speak, spoke, spoken, speaker | 演讲者
study | 学习 留学
teach, taught | 教学
fund, finance, money | 资金 基金 经费
investment | 投资
cost, price | 费用 成本 价格
aid, help, assist | 援助 帮助
job, employment | 就业 岗位
worker, employee, staff | 员工 职工 工人
volunteer | 志愿者
woman, women, female | 妇女 女性
child, children, kid | 儿童 孩子
family | 家庭
international day | 国际日
Arab | 阿拉伯
Arab states | 阿拉伯国家
China-Africa, Sino-African | 中非
China-Arab, Sino-Arab | 中阿
China-ASEAN | 中国东盟
China-Europe, Sino-European, China-EU | 中欧
China-France, Sino-French | 中法
China-Germany, Sino-German | 中德
China-India, Sino-Indian | 中印
China-Japan, Sino-Japanese | 中日
China-Latin America | 中拉
China-Russia, Sino-Russian | 中俄
China-UK, Sino-British | 中英
China-US, China-U.S., Sino-American | 中美
Japan-South Korea | 日韩
Russia-Ukraine | 俄乌
US-Russia | 美俄
"""


def groups() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Give the groups of words: those of English, those of Chinese."""
    lines = (line.partition("|") for line in LINES.strip().splitlines())
    return tuple((tuple(word.strip() for word in english.split(",")), tuple(chinese.split())) for english, _, chinese in lines)
