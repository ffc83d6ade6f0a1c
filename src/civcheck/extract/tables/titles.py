"""Titles, honorifics and offices of people, English and Chinese."""

from __future__ import annotations

from typing import Final


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.split(",") if line.strip())


FORMS_OF_ADDRESS: Final = _lines(
    "mr, mr., mrs, mrs., ms, ms., mx, mx., miss, mister, madam, madame, mme, mme., mlle, monsieur, herr, frau, fräulein, señor, "
    "señora, señorita, senhor, senhora, don, doña, dona, signor, signora, sir, dame, lady, lord, dr, dr., doctor, prof, prof., "
    "professor, hon, hon., the hon., the honourable, honourable, right honourable, the right honourable, rt hon, rt. hon., "
    "the honorable, honorable, h.e., h.e, h.h., h.r.h., hrh, h.m., his excellency, her excellency, their excellencies, excellency, "
    "his majesty, her majesty, his highness, her highness, his royal highness, her royal highness, his holiness, his eminence, "
    "his grace, her grace, rev, rev., reverend, the reverend, fr, fr., father, sister, brother, mother, rabbi, imam, sheikh, sheikha, "
    "shaikh, shaykh, sayyid, sayed, syed, , , mullah, mawlana, maulana, mufti, grand mufti, ayatollah, grand ayatollah, guru, "
    "swami, lama, dalai lama, panchen lama, pope, patriarch, metropolitan, archbishop, bishop, cardinal, deacon, abbot, abbess, "
    "chaplain, pastor, vicar, comrade, mesdames, messrs, messrs., academician, shri, smt, smt., datuk, "
    "dato', tan sri, tun, pandit, ustad, ustadh, engr., dipl.-ing., arch., atty., "
    "adv., maestro"
)
"""What people are addressed by."""
RULERS: Final = _lines(
    "king, queen, prince, princess, crown prince, crown princess, prince regent, queen mother, emperor, empress, tsar, czar, tsarina, "
    "kaiser, shah, sultan, sultana, caliph, emir, amir, pharaoh, maharaja, raja, rani, nawab, nizam, duke, duchess, "
    "grand duke, grand duchess, archduke, archduchess, count, countess, earl, viscount, viscountess, baron, baroness, baronet, "
    "margrave, marquis, marquess, marquise, doge, landgrave, regent, infanta, oba, chief, paramount chief, chieftain"
)
"""Who rules or bears a rank of birth."""
RANKS: Final = _lines(
    "general, gen., gen, lieutenant general, lieutenant-general, lt. gen., lt gen, major general, major-general, maj. gen., maj gen, "
    "brigadier general, brig. gen., brigadier, colonel general, army general, field marshal, marshal, air marshal, air chief marshal, "
    "air vice marshal, colonel, col., col, lieutenant colonel, lieutenant-colonel, lt. col., lt col, senior colonel, major, maj., maj, "
    "captain, capt., capt, lieutenant, lt., lt, first lieutenant, second lieutenant, ensign, cadet, sergeant, sgt., sgt, staff sergeant, "
    "sergeant major, corporal, cpl., lance corporal, pvt., pte., admiral, adm., adm, vice admiral, vice-admiral, rear admiral, "
    "rear-admiral, commodore, commander, cmdr., lieutenant commander, lt. cmdr., wing commander, squadron leader, group captain, "
    "flight lieutenant, midshipman, petty officer, boatswain, skipper, pilot, co-pilot, first officer, second officer, chief mate, "
    "first mate, second mate, helmsman, navigator, cosmonaut, astronaut, taikonaut, constable, inspector, chief inspector, "
    "superintendent, detective, detective inspector, detective sergeant, officer, police chief, fire chief, sheriff, warden, "
    "commissar, political commissar, chief of staff, commander-in-chief, commander in chief"
)
"""Ranks of armies, fleets and the police."""
OFFICES: Final = _lines(
    "president, prime minister, premier, chancellor, chief minister, first minister, first lady, first gentleman, head of state, head of "
    "government, secretary-general, secretary general, general secretary, first secretary, second secretary, third secretary, party "
    "secretary, executive secretary, permanent secretary, cabinet secretary, press secretary, secretary of state, secretary of defense, "
    "secretary of the treasury, treasury secretary, defense secretary, defence secretary, home secretary, foreign secretary, state "
    "secretary, colonial secretary, interior secretary, education secretary, health secretary, transport secretary, energy secretary, "
    "commerce secretary, labor secretary, agriculture secretary, secretary, private secretary, minister, foreign minister, finance "
    "minister, defence minister, defense minister, interior minister, home minister, culture minister, education minister, health "
    "minister, trade minister, commerce minister, economy minister, energy minister, environment minister, transport minister, labour "
    "minister, labor minister, justice minister, agriculture minister, fisheries minister, tourism minister, science minister, sports "
    "minister, youth minister, housing minister, industry minister, planning minister, water minister, oil minister, petroleum minister, "
    "information minister, communications minister, immigration minister, development minister, climate minister, digital minister, "
    "minister of state, minister for foreign affairs, minister of foreign affairs, minister of finance, minister of culture, minister of "
    "defence, minister of education, minister of health, minister of justice, minister of the interior, minister of trade, minister of "
    "transport, state councilor, state councillor, councilor, councillor, counsellor, counselor, cultural counsellor, chargé d'affaires, "
    "charge d'affaires, ambassador, high commissioner, consul, consul general, consul-general, honorary consul, attaché, attache, "
    "military attaché, cultural attaché, envoy, special envoy, special representative, representative, permanent representative, "
    "trade representative, special rapporteur, rapporteur, under-secretary-general, under secretary general, under-secretary, "
    "undersecretary, assistant secretary-general, assistant secretary, high representative, commissioner, european commissioner, "
    "trade commissioner, police commissioner, governor, lieutenant governor, governor-general, governor general, mayor, lord mayor, "
    "alderman, prefect, magistrate, county executive, senator, sen., sen, representative, rep., rep, congressman, congresswoman, "
    "assemblyman, assemblywoman, deputy, member of parliament, lawmaker, legislator, speaker, house speaker, parliamentary speaker, "
    "majority leader, minority leader, leader, supreme leader, opposition leader, party leader, chief whip, whip, president-elect, "
    "prime minister-designate, prime minister designate, governor-elect, mayor-elect, president emeritus, president pro tempore, "
    "attorney general, attorney-general, solicitor general, prosecutor, prosecutor general, public prosecutor, chief prosecutor, district "
    "attorney, judge, justice, chief justice, chief judge, associate justice, ombudsman, auditor general, comptroller, treasurer, bailiff, "
    "chairman, chairwoman, chairperson, chair, board chair, co-chair, cochair, co-chairman, convener, convenor, moderator, coordinator, "
    "ceo, cfo, coo, cto, chief executive, chief executive officer, chief financial officer, chief operating officer, chief economist, "
    "chief scientist, chief engineer, chief architect, chief meteorologist, chief negotiator, chief medical officer, chief editor, "
    "editor-in-chief, editor in chief, editor, managing editor, managing director, executive director, director, director-general, "
    "director general, general manager, manager, project manager, programme manager, station manager, founder, co-founder, cofounder, "
    "owner, head, team leader, group leader, section chief, bureau chief, division chief, department head, spokesman, spokeswoman, "
    "spokesperson, adviser, advisor, national security adviser, national security advisor, senior adviser, special adviser, consultant, "
    "delegate, commissioner-general, administrator, superintendent, registrar, bursar, trustee, patron, receiver, notary, harbour master, "
    "harbor master, harbourmaster, harbormaster, port director, stationmaster, postmaster, lighthouse keeper, foreman, shop steward"
)
"""Offices that people hold."""
CALLINGS: Final = _lines(
    "rector, vice-chancellor, pro-vice-chancellor, provost, dean, head teacher, headteacher, headmaster, headmistress, principal, "
    "school principal, lecturer, senior lecturer, reader, docent, associate professor, assistant professor, visiting professor, adjunct "
    "professor, emeritus professor, professor emeritus, fellow, research fellow, senior fellow, researcher, senior researcher, scholar, "
    "tutor, teacher, student, graduate student, doctoral student, postdoc, librarian, chief librarian, archivist, curator, chief curator, "
    "museum director, conservator, keeper, historian, philosopher, sinologist, archaeologist, anthropologist, economist, sociologist, "
    "linguist, philologist, geographer, geologist, oceanographer, hydrologist, meteorologist, glaciologist, biologist, marine biologist, "
    "botanist, zoologist, ecologist, chemist, physicist, mathematician, astronomer, epidemiologist, statistician, psychologist, "
    "psychiatrist, engineer, architect, designer, inventor, surgeon, chief surgeon, physician, chief physician, nurse, head nurse, "
    "matron, midwife, paramedic, pharmacist, dentist, veterinarian, lawyer, attorney, barrister, solicitor, advocate, journalist, "
    "reporter, correspondent, columnist, broadcaster, presenter, anchor, host, photographer, filmmaker, film-maker, film director, "
    "producer, screenwriter, playwright, novelist, author, writer, poet, translator, interpreter, critic, publisher, essayist, composer, "
    "conductor, violinist, pianist, cellist, singer, soprano, tenor, dancer, choreographer, painter, sculptor, artist, calligrapher, "
    "actor, actress, comedian, musician, coach, head coach, goalkeeper, striker, midfielder, defender, referee, umpire, athlete, sprinter, "
    "swimmer, skier, cyclist, boxer, gymnast, climber, chess grandmaster, grandmaster, explorer, mountaineer, entrepreneur, businessman, "
    "businesswoman, industrialist, banker, investor, trader, merchant, philanthropist, activist, campaigner, volunteer, farmer, fisherman, "
    "chef, blacksmith, ranger, analyst, policy analyst, strategist, diplomat, "
    "politician, statesman, negotiator, witness, survivor, resident, pioneer"
)
"""Callings that are said before a name: novelist, head nurse."""
MAKERS: Final = _lines(
    "vice, vice-, deputy, former, ex, ex-, late, the late, acting, interim, caretaker, chief, senior, junior, assistant, associate, first, "
    "second, third, then, then-, incoming, outgoing, current, incumbent, honorary, honourary, executive, general, permanent, "
    "special, principal, lead, joint, under, sub, pro, emeritus, emerita, retired, visiting, founding, co-, co, newly elected, new, "
    "longtime, long-time, veteran, state, federal, provincial, national, regional, party, royal, grand, supreme, lord, union, "
    "fellow, ousted, exiled, designate, elect"
)
"""What makes a title of another: vice president, former mayor."""
_MADE: Final = frozenset(
    f"{maker}{joint}{office}"
    for maker, joints in (("vice", " -"), ("deputy", " "), ("former", " "), ("acting", " "), ("assistant", " "), ("ex", "-"), ("co", "-"))
    for joint in joints
    for office in (
        "president chairman chairwoman chairperson chair chancellor premier minister director governor mayor speaker secretary "
        "rector dean principal commissioner ambassador editor curator librarian manager director-general secretary-general"
    ).split()
) | _lines(
    "deputy prime minister, first deputy prime minister, deputy foreign "
    "minister, vice foreign minister, vice-foreign minister, deputy head "
    "teacher, deputy head, deputy harbour master, former prime minister, former foreign minister, executive vice president, senior vice "
    "president, executive vice-president, senior vice-president, first vice president, executive vice premier, vice prime minister"
)
ALSO_FAMILY_NAMES: Final = frozenset(
    "king prince duke earl baron marquis count bishop abbot pope deacon dean judge justice major chief singer coach reader provost page "
    "shah khan amir sultan raja rani don dame miss guru lama sheikh sayed syed sayyid imam pandit head fellow master ranger warden "
    "constable marshal sergeant general".split()
)
"""Titles that people are called by as well: "Stephen King". Behind a given name they are no title."""
TITLES_EN: Final = FORMS_OF_ADDRESS | RULERS | RANKS | OFFICES | CALLINGS | _MADE
"""Titles that stand directly before a name, in lower case: words and phrases."""
HONORIFICS_AFTER: Final = _lines(
    "jr, jr., sr, sr., junior, senior, ii, iii, iv, phd, ph.d, ph.d., md, m.d., m.d, mp, m.p., mep, msp, mla, mba, m.b.a., ma, m.a., "
    "ba, b.a., bsc, b.sc., msc, m.sc., dsc, d.sc., dphil, d.phil., dlitt, lld, ll.d., llb, ll.m., llm, jd, j.d., edd, mbbs, frs, frse, "
    "fba, frcp, frcs, qc, q.c., kc, k.c., sc, esq, esq., obe, o.b.e., cbe, c.b.e., mbe, m.b.e., kbe, dbe, gbe, kcb, gcb, cmg, kcmg, "
    "gcmg, ch, om, dso, dfc, ret., rn, cpa, p.e., s.j., sj, o.p., osb, o.f.m., usn, usaf, usmc, ret"
)
"""What stands behind a person's name."""
TITLES_ZH: Final = tuple(
    (
        "国家主席 副主席 名誉主席 联合主席 主席 总统 副总统 总理 副总理 首相 副首相 国务委员 国务卿 国王 女王 王储 "
        "王子 公主 皇帝 皇后 天皇 亲王 苏丹 埃米尔 酋长 总书记 党委书记 副书记 第一书记 书记 秘书长 副秘书长 "
        "常务副秘书长 执行秘书 秘书 外交部长 外交大臣 财政部长 财政大臣 国防部长 文化部长 教育部长 卫生部长 商务部长 "
        "副部长 部长 外长 副外长 防长 财长 大臣 阁下 殿下 陛下 大使 公使 参赞 领事 总领事 代办 特使 特别代表 代表 "
        "常驻代表 高级代表 专员 高级专员 委员长 副委员长 委员 政协主席 议长 副议长 议员 参议员 众议员 省长 副省长 "
        "州长 市长 副市长 县长 区长 镇长 乡长 村长 村支书 州官 厅长 副厅长 局长 副局长 司长 副司长 处长 副处长 "
        "科长 主任 副主任 主任委员 院长 副院长 校长 副校长 馆长 副馆长 所长 副所长 会长 副会长 理事长 副理事长 理事 "
        "监事长 董事长 副董事长 董事 总裁 副总裁 总经理 副总经理 经理 行长 副行长 社长 总编辑 总编 主编 副主编 编辑 "
        "记者 主持人 台长 站长 港长 船长 大副 机长 站务员 队长 教练 主教练 裁判 团长 组长 班长 会计 出纳 "
        "首席执行官 首席科学家 首席代表 首席经济学家 首席 执行董事 总干事 副总干事 干事长 召集人 协调员 发言人 "
        "新闻发言人 顾问 高级顾问 督学 检察长 检察官 大法官 首席大法官 法官 律师 公证员 警官 警长 司令 司令员 "
        "副司令员 参谋长 政委 元帅 大将 上将 中将 少将 大校 上校 中校 少校 大尉 上尉 中尉 少尉 将军 准将 军长 "
        "师长 旅长 连长 排长 教授 副教授 特聘教授 讲师 导师 研究员 副研究员 助理研究员 院士 博士 硕士 博士后 学者 "
        "专家 老师 教师 先生 女士 小姐 夫人 太太 同志 老先生 师傅 大师 医生 医师 主任医师 护士 护士长 药师 工程师 "
        "总工程师 高级工程师 建筑师 设计师 科学家 经济学家 历史学家 哲学家 汉学家 考古学家 人类学家 社会学家 诗人 作家 "
        "翻译家 画家 艺术家 音乐家 作曲家 指挥家 导演 演员 歌手 舞蹈家 书法家 摄影师 评论员 分析师 企业家 法师 住持 "
        "方丈 主教 大主教 红衣主教 教皇 教宗 牧师 神父 阿訇 伊玛目 大穆夫提 喇嘛 活佛 爵士 勋爵 公爵 侯爵 伯爵 "
        "子爵 男爵 创始人 联合创始人 负责人 领导人 最高领袖 领袖 党魁 党首 主委 常委 政治局委员 候任总统 前总统 "
        "果农 菜农 茶农 花农 农民 渔民 牧民 牧场主 农场主 店主 船主 业主 门卫 保安 工长 护林员 饲养员 预报员 农技员 技术员 "
        "快递员 售票员 列车员 乘务员 飞行员 管理员 讲解员 驾驶员 司机 船员 水手 矿工 木匠 铁匠 石匠 厨师 理发师 裁缝 村民 居民 "
        "志愿者 海洋学家 气象学家 生物学家 物理学家 化学家 数学家 地质学家 植物学家 动物学家 天文学家 法学家 教育家 收藏家 "
        "前总理 前主席 前首相 前外长 前部长 时任总统 时任总理 代总统 代总理 代主席"
    ).split()
)
"""Titles that stand before or behind a Chinese name, in simplified characters."""
MAKERS_ZH: Final = ("前", "原", "时任", "现任", "新任", "候任", "代", "代理", "副", "常务副", "第一副", "首席", "名誉", "已故", "高级")
"""What makes a title of another in Chinese: 前, 代理, 副."""
