"""What is known of abbreviations: the words that bring them in, and those that need no expansion anywhere."""

from __future__ import annotations

from functools import cache

SMALL = frozenset("of the and for on in to de la le les du des et & a an with by at from against into und für der die das del y e".split())
"""Words of a name that usually give no letter to its abbreviation."""
LEAD_IN_EN = (
    r"(?:hereinafter|hereafter|henceforth)[, ]{1,2}(?:(?:referred to as|called|known as|abbreviated as|the)[ :]{1,2}){0,2}"
    r"|abbreviated(?: (?:as|to))? |known as |in short |for short |short form |or |also |i\.e\.,? |acronym:? |abbreviation:? "
)
"""What may stand between a bracket and the short form in it."""
LEAD_IN_ZH = r"(?:以下|下文|后文|下称|英文|统一|缩写|简称|为|作|或|：|:|，|,| ){1,6}"
NAMING_ZH = ("简称", "下称", "缩写")
BEFORE_A_NAME_ZH = (
    "根据", "按照", "依照", "依据", "由", "与", "和", "及", "在", "于", "向", "是", "为", "了",
    "从", "被", "把", "将", "到", "给", "或", "受", "邀", "让", "请", "称", "说", "会见",
    "访问", "参加", "加入", "成立", "设立", "组建", "负责", "提交", "授权", "委托", "隶属于", "来自", "位于", "推出",
    "发布", "举办", "主办", "承办", "联合", "通过", "采用", "使用", "进行", "签署", "启动", "称作", "作为", "记者",
    "其中", "包括", "以及", "的",
)  # fmt: skip
"""What a Chinese name does not begin with: the name starts behind the last of them, as far as one can tell."""

PARTIES = frozenset(
    ("甲方", "乙方", "丙方", "丁方", "买方", "卖方", "发包人", "承包人", "出租人", "承租人", "委托人", "受托人",
     "Buyer", "Seller", "Lessor", "Lessee", "Borrower", "Lender", "Contractor", "Client", "Customer", "Supplier", "Licensor", "Licensee"),
)  # fmt: skip
"""What a party of a contract is called in it: each contract of a volume calls another one so."""

_COMMON = """
AC ACM AD ADHD AEST AGM AI AIDS AIGC AKA AM AMD ANSI AP API APP APPS AR ARM ASAP ASCII ASEAN ASTM ATM AV BA BBC BC BCE BMI BMW BP
BRICS BSC BST BYD CAD CBD CBE CBS CCP CCTV CD CDC CDS CE CEO CET CFA CFO CGTN CIA CIF CIO CIS CM CMS CNN CNPC CNY CO COO COP COVID
CPA CPC CPI CPPCC CPU CRI CRM CSR CSS CST CSV CT CTO CV DAX DB DC DEPT DHL DIN DIY DJ DMZ DNA DNS DOI DPR DPRK DR DSL DVD EBITDA
ECG ED EDS EDT EEA EEG EFL EG EGM EIA EMBA ENE ENT EQ ERP ESG ESL EST ET ETA ETC ETF ETFS EU EUR EV FA FAO FAQ FBI FDA FDI FDR
FIBA FIFA FINA FIS FM FOB FTA FTAS FTP FTSE FX FedEx GAAP GB GBP GCSE GDP GHZ GIS GMT GNI GNP GOP GP GPA GPS GPT GPU GSM GUI GW HD
HDI HIV HKD HKT HR HSBC HSK HTML HTTP HTTPS HVAC IAAF IBM ICC ICT ICU ID IE IEEE IELTS IFRS IKEA ILO IMF INC IO IOC IP IPC IPO IQ
IRA ISBN ISO ISSN IST IT ITV IUCN IV IVF JFK JPEG JPG JPY JR JSON JST KFC KG KGB KM KO KPI KPMG KTV KW KWH LA LAN LBJ LCD LDC LDCS
LED LGBT LGBTI LGBTQ LLC LNG LP LPG LTD MA MBA MBE MD MHZ MIT ML MLB MLK MM MOOC MOOCS MOU MOUS MP MPA MR MRI MRS MS MSC MSCI MTV
MVP MW NASA NASDAQ NATO NB NBA NBC NCAA NDA NE NEV NEVS NFC NFL NFT NGO NGOS NHL NHS NO NOX NPC NSW NW NYC NYSE OBE OECD OEM OK
OPEC OS OTC PA PC PCR PDF PDT PE PGA PH PHD PHP PIN PISA PLA PLC PLO PM PMI PNG POW PP PPE PPM PPP PPT PR PRC PS PST PVC QA QC QQ
QR RAM REIT RFID RGB RIP RMB RN RNA ROI ROK ROM RPM RSS RSVP SAP SAR SARS SAT SCI SCO SDG SDGS SDK SDR SE SEC SGT SIM SME SMES SMS
SOS SOX SPF SPV SQL SR SSCI SSD SSL ST STEM SUV SW SWAT SWOT TB TBC TBD TCP TED TESOL TEU TIFF TNT TOEFL TV TVET TWH UAE UAV UCLA
UEFA UFC UFO UHF UI UK UN UPS URL US USA USB USD USSR UTC UTI UV VAT VC VHF VIP VOA VOC VOL VPN VR VS VW WADA WC WHO WIFI WTO WWF
WWI WWII WWW XML YMCA YWCA ZIP
""".split()


@cache
def common() -> frozenset[str]:
    """Give the abbreviations that need no expansion, in capitals: everyday ones, and the great intergovernmental bodies."""
    from civcheck.extract.tables.bodies import bodies

    known = (short.replace(".", "").upper() for body in bodies() for short in body.abbreviations)
    return frozenset((*(short.upper() for short in _COMMON), *known))
