"""Words after which a number names something and counts nothing: page 12, Section 3, 图3, 电话."""

from __future__ import annotations

ALWAYS = frozenset(
    "p pp ch sec fig figs no nos vol vols art arts para paras eq eqs ref iss fn nn isbn issn doi pmid arxiv resolution "
    "resolutions version versions ver firmware ios android windows macos ubuntu python java linux php "
    "debian tel telephone phone fax mobile hotline ext extension postcode zip page pages section sections chapter "
    "chapters footnote footnotes appendix annex iso iec ieee rfc din astm ansi covid sars apollo boeing airbus soyuz voyager "
    "flight flights interstate highway suite docket pin id invoice sku serial isrc ean opus psalm apartment apt unit-no route "
    "gb gb/t flat circular op".split()
)
"""Lower-case; with a full stop or without. A unit after the number does not change it."""
OFTEN = frozenset(
    "release build edition dial call table tables figure article articles paragraph paragraphs note notes line lines room "
    "rooms routes gate gates platform platforms channel floor floors level levels grade grades phase phases stage stages type "
    "types step steps item items question questions volume volumes issue issues number numbers box part clause clauses "
    "schedule rule rules equation equations exhibit exhibits terminal berth berths pier piers dock docks track tracks block "
    "blocks zone zones ward wards district districts category class model models lot lots case episode episodes season seasons "
    "code codes verse verses bus tram lane lanes exit exits junction well wells unit units reactor reactors site sites train "
    "round rounds lesson lessons module modules directive regulation law bill decree ordinance protocol goal goals slide "
    "slides plate plates building hangar team group position agenda column row rows cell vat seat seats order ticket locker "
    "coach carriage bay shelf cabinet chapter scene act chromosome group day week year target task priority principle formula "
    "area sector kiosk stall gallery tank batch sample wing mile-marker buoy quay shed pump vessel hall court cabin bed aisle "
    "mission project plan rank ranked ranking score scored mark size sizes war studio cloud option "
    "options proposition prop form surah hymn sonnet symphony concerto sonata tier tiers gen generation radio falcon sputnik voyager par "
    "hole camp".split()
)
"""With these a number names something unless a unit or what is counted follows it."""
LABELS = frozenset("size sizes number numbers".split())
"""With these a number names something whatever follows it."""
VERBS_TOO = frozenset("order call score target plan train seat rank step book dial".split())
"""Of the words of `OFTEN` these are verbs too: order two large coffees."""

CHINESE = frozenset(
    "图 圖 表 附件 附录 附錄 附表 附图 公式 注 步骤 步驟 专栏 專欄 编号 編號 代码 代號 学号 學號 车牌 車牌 单号 單號 型号 型號 "
    "批号 批號 标准号 邮政编码 邮编 郵編 身份证号 订单号 工号 房号 案号 尾号 号码 號碼 座位 航班 电话 電話 热线 熱線 传真 手机 "
    "拨打 撥打 账号 帳號 客服 专线 微信 版本 版本号 版本號 排名第 名列第 编码 国标 文号 卡号 房间 教室 车厢 机位 泊位号 登机口 "
    "站台 第二届 电邮 网址 订票电话 咨询电话 联系电话 序号 图表 表格 附注 注释 见注 楼层 单元 病房 床位号".split()
)
LONGEST_CHINESE = 5
