"""How Chinese characters are read in Korea, Hong Kong and Japan: those that the names of people are made of."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from typing import Final


def _by_character(lines: str) -> dict[str, tuple[str, ...]]:
    """Turn lines of "reading characters" round."""
    found: dict[str, list[str]] = {}
    for line in lines.split():
        reading, _, characters = line.partition(":")
        for character in characters:
            found.setdefault(character, []).append(reading)
    return {character: tuple(readings) for character, readings in found.items()}


KOREAN_READINGS: Final = _by_character(
    "jung:重 min:慜 gyo:教校 deok:惪 hun:壎 gwon:权 ryeon:连 wol:月 il:溢 sik:轼 chan:粲 jo:曺 seop:燮 bin:嫔 sol:率 eol:蘖 byeol:别 "
    "ga:可家加嘉佳歌 bak:博朴 yeol:悦烈 yeo:与如余 sam:三 bong:奉 yong:镕 sul:述 seok:锡 hwan:焕 geon:建 jun:准 ryeol:列 hui:姬 "
    "yul:律栗 gak:珏觉 gan:干简侃 gang:刚康江强姜岗 gae:凯介盖 geon:建健乾 geol:杰 geom:剑 gyeong:京景庆敬经镜卿竞炯 gye:桂启继季 "
    "go:高古顾 gong:公功孔恭 gwan:宽观官冠 gwang:光广匡洸 gyu:奎圭揆规 gyun:均 geun:根槿谨瑾近 geum:今锦金琴 gi:基奇起气器纪琦淇棋 "
    "gil:吉 guk:国局菊 gu:九求具球玖 gun:军君 gwi:贵 hae:海 hui:熙喜姬希辉晖曦 hee:熙喜姬希 hak:学鹤 han:汉韩翰 haeng:行幸 hyang:香 "
    "heon:宪献轩 hyeok:赫革爀 hyeon:贤铉炫显玄现弦 hyeong:亨炯衡兄馨 hye:惠慧蕙 ho:浩镐虎昊好湖皓豪琥 hong:弘洪红鸿 hwa:花华和化 "
    "hwan:焕桓欢 hwang:黄煌 hoe:会 hu:厚 hun:勋训薰焄 heung:兴 in:仁寅人印 il:一日壹逸 im:任林 ik:益翼 ja:子慈紫 jae:在宰才载材栽 "
    "jang:长章张壮璋 jeon:全田典殿 jeong:正贞静政廷定井晶汀祯郑丁庭亭 je:济帝齐 jo:赵祖朝兆 jong:钟宗种终锺 ju:周柱珠主宙州朱 "
    "jun:俊准峻骏浚遵 jung:中仲重 ji:志智芝知池地枝至 jin:真镇振珍进晋辰陈震 jik:直稷 cha:车次 chan:灿赞璨 chang:昌彰畅苍 chae:彩采蔡 "
    "cheol:哲铁喆澈 cheon:天千泉川 cheong:清青晴 cho:初草超 chun:春椿 chung:忠充冲 chi:治致 da:多 dan:丹旦 dae:大代 deok:德 "
    "do:道度涛图渡 dong:东同栋童 du:斗 deuk:得 ra:罗 rae:来 ran:兰 ryang:亮良梁 ryeo:丽 ryeok:力 ryeol:烈 ryeong:玲灵铃 ro:鲁路 rok:录 "
    "ryong:龙 ryu:柳刘 ryul:律 rim:林 rin:麟 man:万满 mae:梅 myeong:明命鸣 mi:美 min:民敏旻珉闵 mo:模谟 mu:武茂 mun:文 mi:微 bae:培裴 "
    "baek:白百伯 beom:范凡 byeong:炳秉丙兵柄 bo:宝保普甫 bok:福 bong:奉峰凤 bu:富 bun:芬 bin:彬斌 sa:士史 san:山 sam:三 "
    "sang:相尚常祥商 sae:世 seo:西瑞徐书 seok:锡石奭硕 seon:善宣先仙鲜璇 seong:成星圣盛诚晟胜 se:世 so:素昭小 su:秀洙寿守水树 suk:淑 "
    "sun:顺淳纯舜 sung:崇 seung:承胜升昇 si:时始诗 sik:植式 sin:信新申慎 sil:实 sim:心沈 an:安 ae:爱 yang:良亮 yeo:汝 "
    "yeon:妍延渊研莲然 yeong:英永泳荣映瑛暎影 ye:艺礼睿 o:五吾午 ok:玉 on:温 wan:完 wang:旺王 u:宇佑雨祐友又禹 uk:旭郁煜 un:云运 "
    "ung:雄 won:元源原圆 wi:伟 yu:有裕维有柔 yun:润允尹 eun:恩银殷 eum:音 ui:义毅 i:二利怡 tae:泰太 taek:泽 pil:弼必 pyeong:平 "
    "pyo:杓表 pung:丰 ha:夏河 hu:后 yong:龙勇容镕用 gwon:权 seol:雪 cheon:千 ryeon:莲 chil:七"
)
"""The Sino-Korean readings of characters in given names, in the Revised Romanisation."""
HONG_KONG_READINGS: Final = _by_character(
    "yam:荫 sun:燊 hung:鸿 ngor:娥 fong:芳 kwan:筠 yan:恩甄 ching:晴 hei:曦 chan:陈赞灿 mo:茂慕 hing:卿 wah:桦 shing:盛 yu:渝 kit:结 "
    "yee:尔 man:雯 yuk:煜 pang:朋 tim:添 cheung:张章祥昌长 cheuk:卓焯 wong:王黄旺 lam:林蓝琳 leung:梁良亮 ng:吴伍五 ho:何可豪浩好 "
    "tsang:曾 kwok:郭国 yip:叶 ip:叶 chow:周 chau:周秋 lau:刘 liu:廖 lee:李利 li:李利 tse:谢之 tsui:徐 hui:许 fung:冯凤丰 tang:邓腾 "
    "yeung:杨 yuen:袁阮元源远婉 kwan:关君群 lui:吕雷 mak:麦 poon:潘 siu:萧小兆少绍 au:区欧 chiu:赵超朝昭 choi:蔡彩 "
    "tsoi:蔡才 ko:高 koo:古顾 law:罗 loo:卢 lo:卢罗鲁 luk:陆禄 mok:莫木 ngai:魏毅艺 pang:彭鹏 shek:石锡 tam:谭 ting:丁廷庭 to:杜陶 "
    "woo:胡 wu:胡 yam:任 yau:邱游有 yiu:姚耀尧 yu:余于如儒宇 hung:洪雄红孔 kong:江光刚港 kwong:邝光广 kam:甘金锦琴 kan:简勤根 "
    "kin:健建坚 king:景敬劲琼经 kit:杰洁 kei:基奇琪麒纪其 ki:基奇琪其 kai:启佳继溪 ka:家嘉 kar:家嘉 kuk:谷菊 kun:冠 kuen:权娟 "
    "kung:龚恭功公 lai:黎丽礼 lap:立 lok:乐洛 lung:龙隆 ling:玲灵凌 lin:莲年 lun:伦麟 man:文敏万民 mei:美薇 mui:梅妹 ming:明铭 "
    "miu:苗妙 mo:武无 moon:满 nam:南楠 ngan:颜银雁 ngok:岳 on:安 pak:白伯 ping:平萍炳 po:宝保步波 pui:佩培 pik:碧 pun:彬 sai:世西 "
    "san:新生山 sau:秀寿 shan:珊山 sheung:双 shing:成诚胜城 shui:水瑞 shuk:淑 shun:顺信 sik:适锡 sin:仙倩善 sing:星胜声成 suen:孙 "
    "suet:雪 sum:心岑 sun:新辛 sung:宋松 sze:施思史司诗 sang:生 tai:戴大泰 tak:德 tat:达 tin:田天 tit:铁 tong:唐汤棠 tsz:子慈芷梓 "
    "tsun:俊津进 tuen:段端 tung:董东同栋 wa:华 wah:华 wai:惠伟维卫慧威为韦怀 wan:云温尹韵 wing:永荣颖咏 yan:欣恩仁人殷因忻茵 "
    "yat:一日逸 yee:仪怡义意儿 yi:怡义 yik:翼益 yin:燕贤言妍 ying:英莹应鹰盈迎 yuk:玉旭郁育 yun:润闰恩 yung:容勇蓉翁 "
    "chi:志智池芝之治子 chuen:全泉传 chun:俊进春震秦振津真晋 chung:钟宗聪忠仲松重中 chui:翠徐 ching:正程清静贞青菁晶呈 chor:楚初 "
    "cho:祖曹楚 dick:迪 fai:辉 fan:范芬凡 fat:发 fong:方芳 foon:欢 fu:傅富符 fuk:福 ha:夏霞 hang:恒幸杏行 hau:侯孝厚 hei:希熙喜曦 "
    "heung:香向 hin:轩显宪 hing:兴庆卿 hoi:海开凯 hok:学鹤 hon:汉瀚韩 hong:康匡航 hua:华 chai:齐柴 chak:泽 chin:展钱前 chit:哲 "
    "yuet:月粤悦越 keung:强 kwai:贵桂葵 lik:力 ngo:娥 oi:爱蔼 ok:恶 ong:王 shu:树书 sui:瑞萃 fook:福 bun:斌 bing:炳 lim:廉林 mun:敏文 "
    "nga:雅 ngah:雅 ning:宁 wang:宏泓 hiu:晓 yuan:元 suk:淑 man:文 kau:九球 kwun:冠 tim:甜添 tik:迪 wun:桓 yim:严 mau:茂 "
    "shum:沈岑 cheong:昌章 leong:梁"
)
"""How characters are spelled in Hong Kong and Macau."""
JAPANESE_FAMILIES: Final = {
    characters: tuple(readings.split("/"))
    for line in (
        "安倍:abe 阿部:abe 安部:abe 佐藤:sato 铃木:suzuki 高桥:takahashi 田中:tanaka 伊藤:ito 渡边:watanabe 渡辺:watanabe "
        "渡部:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐佐木:sasaki 山口:yamaguchi "
        "松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斋藤:saito 斎藤:saito 齐藤:saito 清水:shimizu 山崎:yamazaki/yamasaki 森:mori "
        "池田:ikeda 桥本:hashimoto 石川:ishikawa 山下:yamashita 小川:ogawa 石井:ishii 长谷川:hasegawa 后藤:goto 冈田:okada 近藤:kondo "
        "前田:maeda 藤田:fujita 远藤:endo 青木:aoki 坂本:sakamoto 村上:murakami 太田:ota/ohta 大田:ota 金子:kaneko 藤井:fujii "
        "福田:fukuda 西村:nishimura 三浦:miura 竹内:takeuchi 中岛:nakajima/nakashima 冈本:okamoto 松田:matsuda 原:hara 中野:nakano "
        "小野:ono 田村:tamura 藤原:fujiwara/fujihara 中山:nakayama 石田:ishida 小岛:kojima 和田:wada 森田:morita 内田:uchida "
        "柴田:shibata 酒井:sakai 原田:harada 高木:takagi 横山:yokoyama 安藤:ando 宫崎:miyazaki/miyasaki 宫本:miyamoto 上田:ueda "
        "岛田:shimada 工藤:kudo 大野:ono/ohno 宫川:miyagawa 杉山:sugiyama 今井:imai 丸山:maruyama 藤本:fujimoto 高田:takada/takata "
        "村田:murata 武田:takeda 上野:ueno 谷口:taniguchi 平野:hirano 菅:kan/suga 菅原:sugawara 大塚:otsuka 小山:koyama/oyama "
        "千叶:chiba 久保:kubo 松井:matsui 木下:kinoshita 岩崎:iwasaki 野口:noguchi 松尾:matsuo 菊地:kikuchi 菊池:kikuchi 野村:nomura "
        "新井:arai 佐野:sano 杉本:sugimoto 古川:furukawa 滨田:hamada 市川:ichikawa 小松:komatsu 高野:takano 岛:shima 水野:mizuno "
        "吉川:yoshikawa/kikkawa 山内:yamauchi/yamanouchi 西田:nishida 菊田:kikuta 东:higashi 北村:kitamura 五十岚:igarashi 安田:yasuda "
        "中田:nakata/nakada 川口:kawaguchi 平田:hirata 川崎:kawasaki 本田:honda 久保田:kubota 饭田:iida 中川:nakagawa 东乡:togo "
        "吉村:yoshimura 西川:nishikawa 川上:kawakami 樱井:sakurai 熊谷:kumagai 岩田:iwata 服部:hattori 土屋:tsuchiya 星野:hoshino "
        "福岛:fukushima 福井:fukui 横田:yokota 马场:baba 黑田:kuroda 岸田:kishida 岸:kishi 麻生:aso 石破:ishiba 高市:takaichi "
        "河野:kono 茂木:motegi 小泉:koizumi 鸠山:hatoyama 野田:noda 细川:hosokawa 羽田:hata/haneda 村山:murayama 海部:kaifu 宇野:uno "
        "竹下:takeshita 中曾根:nakasone 大平:ohira 三木:miki 佐久间:sakuma 池上:ikegami 宫泽:miyazawa 东条:tojo 近卫:konoe 犬养:inukai "
        "伊藤:ito 大隈:okuma 西乡:saigo 福泽:fukuzawa 夏目:natsume 芥川:akutagawa 太宰:dazai 三岛:mishima 川端:kawabata 大江:oe "
        "谷崎:tanizaki 东野:higashino 松下:matsushita 盛田:morita 丰田:toyoda/toyota 本庶:honjo 黑泽:kurosawa 小津:ozu 北野:kitano "
        "是枝:koreeda 新海:shinkai 久石:hisaishi 坂口:sakaguchi 安藤:ando 丹下:tange 隈:kuma 草间:kusama 村上:murakami "
        "大谷:otani/ohtani 羽生:hanyu/habu 浅田:asada 锦织:nishikori 大坂:osaka 张本:harimoto 福原:fukuhara 内村:uchimura 织田:oda "
        "德川:tokugawa 丰臣:toyotomi 足利:ashikaga 源:minamoto 平:taira 北条:hojo 上杉:uesugi 明智:akechi 真田:sanada 伊达:date "
        "岛津:shimazu 松平:matsudaira 坂上:sakagami 石原:ishihara 小池:koike 枝野:edano 志位:shii 谷垣:tanigaki 加藤:kato "
        "西园寺:saionji 桂:katsura 山县:yamagata 黑川:kurokawa 矶崎:isozaki 妹岛:sejima 伊东:ito 坂:ban 葛饰:katsushika 松尾:matsuo "
        "与谢野:yosano 樋口:higuchi 宫部:miyabe 京极:kyogoku 吉本:yoshimoto 江户川:edogawa 横沟:yokomizo 手冢:tezuka 鸟山:toriyama "
        "尾田:oda 藤子:fujiko 高畑:takahata 细田:hosoda 押井:oshii 山中:yamanaka 汤川:yukawa 朝永:tomonaga 江崎:esaki 利根川:tonegawa "
        "福井:fukui 白川:shirakawa 野依:noyori 小柴:koshiba 下村:shimomura 益川:maskawa/masukawa 南部:nambu/nanbu 赤崎:akasaki "
        "天野:amano 中村:nakamura 梶田:kajita 大隅:osumi 吉野:yoshino 真锅:manabe 本间:honma 加山:kayama 三船:mifune 渡边:watanabe "
        "役所:yakusho 绫濑:ayase 新垣:aragaki 长泽:nagasawa 石原:ishihara 堀:hori 堀江:horie 柳井:yanai 孙:son 稻盛:inamori "
        "三木谷:mikitani 二阶:nikai 甘利:amari 世耕:seko 萩生田:hagiuda 稻田:inada 小渊:obuchi 桥下:hashimoto 前原:maehara "
        "冈崎:okazaki 仙谷:sengoku 绪方:ogata 明石:akashi 中满:nakamitsu 松浦:matsuura 天羽:amo 浅川:asakawa 中尾:nakao 白井:shirai "
        "植田:ueda"
    ).split()
    for characters, readings in [line.split(":")]
}
"""Japanese family names and how they are read."""
JAPANESE_READINGS: Final = _by_character(
    "go:五 hachi:八 yo:代 yuri:百 so:漱 "
    "toshi:寿 hisa:寿 take:赳武猛毅岳健建 tsutomu:勉勤努 atsushi:淳敦厚笃 atsu:敦厚笃 katsu:克胜 masaru:胜优 tatsu:达辰龙 mitsuru:满 "
    "shigeru:滋繁 shige:繁 sakae:荣 isao:功勋 tamotsu:保 yutaka:丰裕 takashi:隆孝崇 takeshi:猛健 hitoshi:仁均 sho:祥 zen:善 gen:玄 "
    "shinobu:忍 aoi:葵 rin:凛铃 suzu:铃 shizu:静 ori:织 ho:穗帆 ayumu:步 suke:辅佐 kichi:吉 mon:门 e:卫 hei:兵 tomi:富 tsugu:嗣 "
    "kado:门 sachi:幸 chika:近 tane:种 yumi:弓 mo:茂 moto:元本基 shin:晋真进信新伸慎心 zabu:三 sabu:三 zo:三造藏 san:三 "
    "ichi:一市 kazu:一和 ta:太多田 ro:郎朗 jun:纯顺润淳 shiro:四郎 ji:二次治司志 ko:子幸光浩康孝公 suke:介助佑 fumi:文史 "
    "o:雄夫男生央 yasu:康泰保安 hiro:宏弘博裕浩广洋寻 yoshi:义良吉芳喜佳由美嘉善 hide:英秀 ki:希树喜纪基木贵辉 "
    "nori:纪典则德宪 masa:正雅昌政胜 aki:明秋昭章晶 haru:春晴治 to:人斗登翔 mi:美三实未 yu:勇优裕由雄悠友夕 ka:香佳花华加 na:奈菜 "
    "na:名 e:惠江枝绘 ri:里理莉利 ko:湖 tomo:智知友朋 naka:中 naga:长永 toshi:敏俊利年 taka:高孝贵隆崇 nobu:信伸 hisa:久 hito:仁人 "
    "naru:德成 michi:道 mitsu:光三 kei:圭敬惠庆启 kyo:京 ken:健贤谦 dai:大 saku:作 saku:朔 ei:荣英 kaku:角 shige:茂重成 "
    "ryu:龙隆 ryo:良凉辽 sho:翔正昭章 hei:平 ya:也矢弥哉 hiko:彦 yuki:之幸雪行 nao:直尚 so:宗聪 shi:史志 sue:末 mari:真理 "
    "ma:真麻 ai:爱 tsu:津 chi:千知智 sa:沙早佐 ra:良 ru:留 mai:舞 aya:彩绫文 "
    "jo:丈让 tetsu:哲铁彻 tsuyoshi:刚毅 takeshi:武 makoto:诚真 akira:明昭亮晃彰 hiroshi:浩博弘宏 minoru:实 shigeru:茂 isamu:勇 "
    "osamu:修治理 kiyoshi:清 satoshi:智聪 hajime:一肇 susumu:进 mamoru:守卫 hayao:骏 manabu:学 tadao:忠雄 tada:忠 nae:苗 "
    "sanae:早 shun:俊舜骏 kan:宽 jin:仁 gen:源元 tsune:常 kuni:邦国 shu:修秀周 iku:郁育 "
    "kaoru:薰 no:之野乃 seki:石 osamu:治 nari:成 "
    "go:吾 tsuka:司 hachi:八 sada:贞定 kana:加奈 asa:朝麻 su:寿 ju:寿 tei:贞 "
    "rei:礼玲 sei:清诚圣 min:民 an:安 ga:雅 raku:乐 mori:守盛 mune:宗 yori:赖 ie:家 tsugu:次 teru:辉照 yo:洋阳世代 wa:和 kaze:风 "
    "tora:虎 shima:岛 ina:稻 tama:玉 tsuru:鹤 kame:龟 matsu:松 ume:梅 sakura:樱 momo:桃 hana:花 miki:干"
)
"""How characters are read in Japanese given names, the commonest readings."""
