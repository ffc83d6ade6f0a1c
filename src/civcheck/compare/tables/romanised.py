"""Names that are spelled in several ways in Latin letters, by where they come from."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from typing import Final

ARABIC: Final = tuple(
    (
        "abbas abdallah abdullah abdel abdul abdulaziz abdulrahman abdelrahman abdulkarim abdulhamid abdullatif abdulmalik abdulwahab "
        "adel adnan ahmad akram alaa amin amina amir anas anwar arafat asad assad ashraf asma atif ayman aysha aziz badr baghdadi bakr "
        "bashar bashir basil bilal burhan dawud dina fadel fahd fahim faisal farah farid faruk fatima fawzi fuad gamal ghani ghassan "
        "habib hadi hafez hakim halim hamad hamdan hamdi hamid hamza hana hani harun hasan hashim hassan hatim haytham heydar hisham "
        "hosni huda husayn ibrahim idris ihsan ilyas imad imran iskandar ismail issa jabir jafar jalal jamal jamil jawad jibril karam "
        "karim kasim kassem khadija khalid khalifa khalil khamis latif layla luay lutfi mahdi mahmud majid malik mansur marwan maryam "
        "masud mazen mehdi mohsen morsi mubarak muhammad muhsin mukhtar munir "
        "muammar murad murtada musa mustafa mutasim nabil nadia nahyan "
        "naji najib nasir nasr nasser nawaf nazir nizar nur numan omar osama othman qasim qaddafi rabia rafiq rahim rahman rajab ramadan "
        "rami ramzi rana rashid rasul reza riyad ruhani sabah sabri sadiq safwan said salah saleh salih salim salma salman sami samir "
        "saud sayf sayyid shafik shakir sharif shawki shukri sidki siddiq sisi subhi suhail sulayman sultan tahir talal talib tamim "
        "tantawi tarik tawfik thani umar uthman walid wasim yahya yakub yasin yasir yassin yasmin yunis yusuf zahra zaki zayd zayed zaynab "
        "ziyad zubayr zuhair barghuti sistani khamenei khomeini rafsanjani ahmadinejad rouhani zarif javad farhad hosein "
        "aliyev nazarbayev karimov rahmon erdogan gul davutoglu saddam maliki hariri nasrallah aoun gemayel jumblatt ghannouchi essebsi "
        "bouteflika boumediene kaddour benali chaouch chowdhury hizbullah"
    ).split()
)
"""Arabic, Persian and Turkic names in one spelling each; the others are told by how they are read."""
GROUPS: Final = tuple(
    tuple(line.split())
    for line in (
        "muhammad mohammed mohamed mohammad muhammed mohamad mehmet mehmed mahomet mamadou mohamud",
        "qaddafi gaddafi kadafi gadhafi kaddafi qadhafi khadafy gathafi",
        "shahbaz shehbaz shabaz",
        "parviz pervez parvez",
        "yusuf youssef yousef yousif josef yussuf yosef yosuf joussef",
        "ahmad ahmed ahmet akhmad",
        "abubakr abubakar abubaker aboubakar",
        "mahmud mahmoud mahmood mehmood",
        "hussein husayn hussain hossein husain husein huseyin hosein houssein hussien",
        "hasan hassan hasan",
        "osama usama ousama",
        "omar umar omer umer",
        "othman uthman osman usman ousmane",
        "said saeed sayeed saied sayed",
        "abdallah abdullah abdulla abdalla abdellah",
        "aysha aisha ayesha aicha aishah",
        "layla leila laila leyla lila",
        "ismail ismael ismayil esmail smail",
        "ibrahim ebrahim brahim ibraheem",
        "jamal gamal djamal cemal jamaal",
        "najib naguib nageeb nadjib",
        "rajab ragab recep redjeb rajap rejeb",
        "sharif sherif cherif shareef charif serif",
        "shawki shawqi chawki shawky",
        "zaynab zainab zeinab zeynep zineb",
        "fuad fouad fuat foad",
        "faruk farouk faruq farooq farouq",
        "qasim kasim kassem qassem qasem ghassem kassim casem",
        "tarik tariq tarek tareq tarak",
        "khadija khadijah hatice khadeeja",
        "fatima fatimah fatma fatemeh",
        "mustafa mostafa moustafa mustapha moustapha",
        "murtada murtaza mortada morteza",
        "riyad riyadh riad",
        "ramadan ramazan ramdane ramadhan",
        "reza rida ridha",
        "sulayman suleiman sulaiman soliman suleyman solomon slimane soleiman",
        "yakub yaqub yaqoob yacoub jacob yakoub",
        "chowdhury choudhury chaudhry chaudhary choudhary chaudhuri chowdhry",
        "mukherjee mukherji mookerjee mukerji",
        "banerjee banerji bannerjee",
        "chatterjee chatterji",
        "lakshmi laxmi lakshmy",
        "krishna krsna kishna",
        "srinivasan sreenivasan shrinivasan",
        "gandhi ghandi",
        "vivekananda bibekananda",
        "hezbollah hizbullah hizbollah hezbullah",
        "alexander aleksandr alexandr aleksander oleksandr aliaksandr",
        "alexei aleksei alexey aleksey oleksii oleksiy alyaksey",
        "dmitry dmitri dmitriy dimitri dmitrii dmytro dimitry",
        "sergey sergei serge serhiy serhii siarhei sergej",
        "yevgeny evgeny yevgeni evgeni evgeniy yevgeniy evgenii yevhen",
        "yekaterina ekaterina jekaterina katerina",
        "yelena elena jelena olena",
        "yuri yury iurii yuriy jurij iouri juri yurii",
        "fyodor fedor feodor fjodor theodor",
        "pyotr petr piotr petro",
        "mikhail michail mihail mykhailo mikhael",
        "nikolai nikolay nikolaj mykola nicolai",
        "vladimir volodymyr wladimir uladzimir",
        "vasily vasili vassily vasiliy vasyl wassily",
        "grigory grigori grigoriy hryhoriy",
        "leonid leonyd",
        "anatoly anatoli anatoliy anatolii",
        "natalia natalya nataliya natalja nataliia",
        "tatiana tatyana tetiana tatjana",
        "andrei andrey andrej andriy andrii",
        "arkady arkadi arkadiy",
        "gennady gennadi gennadiy",
        "lukashenko lukashenka loukachenko",
        "zelensky zelenskyy zelenskiy zelenskyi zelenskij selenskyj",
        "tchaikovsky chaikovsky tschaikowsky chaykovsky tchaikovski chaikovskii",
        "dostoevsky dostoyevsky dostoevskii dostoievski dostoevskij dostojewski",
        "tolstoy tolstoi tolstoj",
        "gorbachev gorbachyov gorbatschow gorbachov gorbatchev",
        "khrushchev khrushchov chruschtschow khruschev khrouchtchev",
        "solzhenitsyn solschenizyn soljenitsyne",
        "rachmaninoff rakhmaninov rachmaninov",
        "prokofiev prokofieff prokofjew prokofyev",
        "shostakovich schostakowitsch chostakovitch",
        "chekhov tchekhov tschechow chekov",
        "pushkin pouchkine puschkin",
        "yeltsin eltsin jelzin ieltsine",
        "isaac yitzhak itzhak izhak yitzchak itzik",
        "chaim haim hayim hayyim khaim",
        "moshe mosheh moishe",
        "yaakov yaacov jacob yakov iakov",
        "shlomo shelomo shlomoh",
        "yehuda yehudah jehuda judah",
        "netanyahu netanjahu nataniahu",
        "yosef joseph yossef josef",
        "zion tzion tsion",
        "tzipi tsipi zipi",
        "seoul soul",
        "kyiv kiev kiew",
        "odesa odessa",
        "kharkiv kharkov",
        "lviv lvov lemberg",
        "mencius mengzi",
        "laozi lao-tzu laotse laotze laotzu",
        "zhuangzi chuang-tzu chuangtzu",
        "sunzi sun-tzu suntzu",
        "ashkenazi ashkenazy aschkenasy",
        "georgios giorgos yorgos giorgios yiorgos",
        "ioannis yannis giannis yiannis",
        "nikolaos nicolaos",
        "stephen steven stefan stephan",
        "catherine katherine kathryn katharine catharine katherina",
        "geoffrey jeffrey jeffery",
        "sean shaun shawn",
        "nguyen nguyễn",
        "krzysztof krysztof",
        "johann johan",
        "frederick frederic fredrick fredrik frederik friedrich",
        "philip phillip philipp filip",
        "kristian christian",
        "kristina christina",
        "kristine christine",
        "sofia sophia",
        "katarina katharina catarina",
        "elisabeth elizabeth",
        "theresa teresa",
        "viktor victor",
        "erik eric erick",
        "lucas lukas",
        "marc mark",
        "karl carl",
        "nicholas nicolas nikolas",
        "oskar oscar",
        "jonathan jonathon",
        "bryan brian",
        "niels nils",
    )
)
"""Spellings of one name. One spelling stands in one line only where two names do not share it."""
KOREAN: Final = tuple(
    tuple(line.split())
    for line in (
        "lee yi rhee i ri li",
        "kim gim ghim",
        "park pak bak",
        "choi choe choy",
        "jung jeong chung cheong jong",
        "kang gang",
        "cho jo joe",
        "yoon yun youn",
        "lim im rim yim",
        "shin sin",
        "seo suh so",
        "kwon gwon",
        "oh o",
        "noh roh no ro",
        "moon mun",
        "yoo yu ryu you",
        "ahn an",
        "ko go koh",
        "bae pae",
        "baek paik paek",
        "heo hur huh",
        "jeon chun jun chon",
        "hwang whang",
        "song soong",
        "hong",
        "han hahn",
        "ban pan",
        "syngman seungman",
    )
)
"""Korean family names by sound."""
CHINESE_ELSEWHERE: Final[dict[str, frozenset[str]]] = {
    spelling: frozenset(readings.split())
    for spelling, readings in (
        ("chan", "chen"), ("cheung", "zhang"), ("wong", "wang huang"), ("lam", "lin"), ("leung", "liang"), ("ng", "wu huang"),
        ("ho", "he"), ("tsang", "zeng"), ("kwok", "guo"), ("yip", "ye"), ("chow", "zhou"), ("chau", "zhou"), ("lau", "liu"),
        ("lee", "li"), ("tse", "xie"), ("tsui", "xu"), ("hui", "xu"), ("fung", "feng"), ("tang", "deng"), ("yeung", "yang"),
        ("yuen", "yuan ruan"), ("kwan", "guan"), ("lui", "lü lu lv"), ("mak", "mai"), ("poon", "pan"), ("siu", "xiao"), ("szeto", "situ"),
        ("au", "ou qu"), ("auyeung", "ouyang"), ("chiu", "zhao"), ("choi", "cai"), ("tsoi", "cai"), ("choy", "cai"), ("ko", "gao"),
        ("koo", "gu"), ("law", "luo"), ("loo", "lu"), ("lo", "lu luo"), ("luk", "lu"), ("mok", "mo"), ("ngai", "wei"), ("pang", "peng"),
        ("shek", "shi"), ("tam", "tan"), ("ting", "ding"), ("to", "du"), ("woo", "hu wu"), ("wu", "hu"), ("yam", "ren"), ("yau", "qiu you"),
        ("yiu", "yao"), ("yu", "yu"), ("tan", "chen tan"), ("lim", "lin"), ("goh", "wu"), ("ong", "wang"), ("teo", "zhang"), ("koh", "xu"),
        ("chua", "cai"), ("soong", "song"), ("kung", "kong gong"), ("chiang", "jiang"), ("hung", "hong"), ("hsu", "xu"), ("kuo", "guo"),
        ("chou", "zhou"), ("tsai", "cai"), ("sung", "song"), ("kwong", "kuang"), ("ip", "ye"), ("chun", "qin zhen"), ("sze", "shi"),
    )
}  # fmt: skip
"""Chinese family names as they are spelled in Hong Kong, Taiwan and South-East Asia, with their pinyin."""
PINYIN: Final = frozenset(
    "a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan "
    "chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan "
    "dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e en er fa fan fang fei fen feng fo fou fu "
    "ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu "
    "hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken "
    "keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei len leng li lia lian liang liao lie lin ling liu "
    "long lou lu luan lue lun luo lv lve lyu ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan "
    "nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nun nuo nv nve nyu o ou pa pai pan pang pao "
    "pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re "
    "ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou "
    "shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian tiao tie ting "
    "tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya "
    "yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei "
    "zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo".split()
)
"""The syllables of pinyin, without tones."""
