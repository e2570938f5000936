// Generated from data/classification by scripts/classification/generate.ts. Do not edit.

export const EXPLANATIONS = `101|依税法征收的各种税。|Tax revenue.
102|各项社会保险基金的保费、财政补贴、利息等收入。|Revenue of the social insurance funds.
103|税以外由政府取得的收入：基金、专项收入、行政事业性收费、罚没、国有资产收益等。|Non-tax revenue: government funds, special revenue, fees, fines, returns on state assets.
105|政府发行债券和借款取得的收入。|Proceeds of government debt.
110|上级补助、下级上解、上年结余、调入资金等转移来的收入。|Transfers received, balances brought forward.
201|党政机关、人大、政协、群众团体等日常运转和履行一般公共管理职责的钱。|Running of Party and government organs, people's congresses, political consultative bodies and mass organisations, and their general public duties.
202|外交机构、驻外使领馆、国际组织会费和对外交往方面的钱。|Foreign affairs: the ministry's offices, missions abroad, dues to international organisations, exchanges.
203|军费、国防科研、国防动员和民兵、人民防空等方面的钱。|National defence: the armed forces, defence research, mobilisation, militia and civil air defence.
204|公安、检察、法院、司法行政、监狱、国家安全等维护公共安全的钱。|Public security: police, procuratorates, courts, justice administration, prisons, state security.
205|各级各类学校办学，以及教师和干部进修培训的钱。|Education: schools of all levels and kinds, and the further training of teachers and officials.
206|科研机构运行、基础研究、技术开发、科普等科技活动的钱。|Science and technology: research institutes, basic research, development, popularisation.
207|文化、旅游、文物、体育、新闻出版、广播电视方面的钱。|Culture, tourism, heritage, sport, press and publishing, radio and television.
208|人社和民政管理、养老和离退休、就业、抚恤安置、社会救助和福利、退役军人事务等的钱。|Social security and employment: administration, pensions, employment, resettlement, relief and welfare, veterans.
209|从各项社会保险基金里支付的养老、医疗、失业、工伤等待遇，不属于一般公共预算。|Benefits paid out of the social insurance funds; outside the general public budget.
210|医院、基层医疗、公共卫生、中医药、计划生育、医疗保障和医保补助的钱；2018年以前叫医疗卫生与计划生育支出。|Health: hospitals, primary care, public health, traditional medicine, medical security and insurance subsidies.
211|生态环境管理与监测、污染防治、自然生态保护、节能减排的钱。|Energy saving and environmental protection: administration, monitoring, pollution control, ecology.
212|城乡规划建设管理、市政设施、环境卫生的钱；土地出让收入等基金安排的支出也编在这一类。|Urban and rural communities: planning, public works, sanitation; land-transfer fund expenditure is numbered here too.
213|农业农村、林业草原、水利、乡村振兴和农村综合改革的钱。|Agriculture, forestry and water: farming, forests and grassland, water works, rural revitalisation.
214|公路水路、铁路、民航、邮政等交通运输方面的钱。|Transport: roads and waterways, railways, civil aviation, post.
215|资源勘探、制造业、工业和信息化、国资监管、扶持中小企业的钱。|Resource exploration, manufacturing, industry and information technology, state-asset supervision, small firms.
216|商业流通、涉外发展等商业服务业方面的钱。|Commerce and services: distribution, foreign-related development.
217|金融管理部门运行、金融监管和金融发展方面的钱。|Finance: running of financial authorities, supervision, development of the sector.
219|本地区拿钱援助其他地区的支出，按受援领域分款。|Aid given to other regions, divided by the field that is aided.
220|自然资源管理、海洋、测绘、气象等公益服务的钱。|Natural resources, oceans, surveying and meteorology.
221|公积金、提租补贴、购房补贴等住房改革支出和保障性安居工程的钱。|Housing: provident fund, rent and purchase subsidies, affordable housing projects.
222|粮油和物资的管理、储备，以及能源和重要商品储备的钱。|Grain, oil and material reserves, energy and key commodity reserves.
223|用国有资本收益安排的支出，单独编入国有资本经营预算。|Expenditure of the state capital operating budget, paid from the returns of state capital.
224|应急管理、消防救援、矿山安全、地震、防灾救灾的钱；2019年机构改革后设立。|Emergency management: fire and rescue, mine safety, earthquakes, disaster prevention and relief; since 2019.
227|预算里先留出、年度中遇到突发事项才动用的钱。|Contingency reserve, drawn on only for unforeseen needs in the year.
229|不能归入其他各类的支出，包括年初预留；彩票公益金等基金支出也编在这一类。|What fits no other class, with amounts set aside at the start of the year; lottery funds are numbered here too.
230|上下级政府之间和不同预算之间的资金调度，如补助下级、上解、调出资金、年终结余。|Transfers between levels of government and between budgets, and the balance carried forward.
231|归还政府债务本金的钱。|Repayment of the principal of government debt.
232|支付政府债务利息的钱。|Interest on government debt.
233|发行政府债券所付的手续费、承销费等费用。|Costs of issuing government debt.
234|2020年抗疫特别国债安排的基础设施和抗疫支出。|Projects financed by the special anti-epidemic treasury bonds of 2020.
301|付给在职职工和编制外长期聘用人员的劳动报酬，以及为他们缴纳的社会保险费、公积金。|Pay of staff in service and contributions made for them: social insurance, housing fund.
302|单位购买日常办公所需商品和服务的钱，不含购置固定资产和基建。|Goods and services for daily work, without fixed assets or construction.
303|直接发给个人和家庭的补助，如离退休费、抚恤金、生活补助、助学金。|Allowances paid to individuals and households: retirement, compensation, living and study grants.
304|2017年以前对企业和事业单位的补贴，2018年起改列312、505等类。|Subsidies to enterprises and institutions, until 2017.
305|2017年以前的转移性支出类。|Transfers, until 2017.
307|单位借款的利息和相关手续费用。|Interest and charges on borrowing.
308|2017年以前的债务还本支出类。|Debt repayment, until 2017.
309|由发展改革部门集中安排的基本建设投资，购建固定资产和战略物资储备。|Capital spending arranged by the development and reform authorities as basic construction.
310|发展改革部门集中安排的基建之外，各单位购建固定资产、土地和无形资产的钱。|Capital spending other than basic construction: buildings, equipment, vehicles, land, intangibles.
311|从基本建设资金里给企业的投资补助和资本金。|Basic-construction money given to enterprises.
312|给各类企业的资本金、费用补贴和利息补贴，不含基本建设资金。|Subsidies and capital for enterprises, other than basic construction.
313|对社会保险基金和全国社保基金的补助。|Subsidies to the social security funds.
399|不能归入以上各类的支出，如国家赔偿、赠与、对民间组织的补贴。|Other expenditure: state compensation, gifts, grants to non-profit bodies.
501|政府预算口径下，行政机关和参公单位的工资奖金、社保缴费和公积金。|Government view: pay and contributions for the staff of organs.
502|政府预算口径下，行政机关和参公单位购买商品和服务的钱。|Government view: goods and services bought by organs.
503|政府预算口径下，行政机关和参公单位基本建设以外的资产购建支出。|Government view: capital spending of organs other than basic construction.
504|政府预算口径下，行政机关和参公单位的基本建设支出。|Government view: basic construction of organs.
505|政府预算口径下，补给事业单位的人员经费和日常公用经费。|Government view: current subsidies to public institutions, for pay and for goods and services.
506|政府预算口径下，补给事业单位用于购建资产的钱。|Government view: capital subsidies to public institutions.
507|政府预算口径下，给企业的费用补贴和利息补贴。|Government view: current subsidies to enterprises.
508|政府预算口径下，给企业的资本金和股权投资。|Government view: capital provided to enterprises.
509|政府预算口径下，直接发给个人和家庭的补助。|Government view: allowances to individuals and households.
510|政府预算口径下，对社会保险基金和全国社保基金的补助。|Government view: subsidies to social security funds.
511|政府债务的利息和发行费用。|Interest and issuing costs of government debt.
512|归还政府债务本金。|Repayment of government debt.
513|政府之间、不同预算之间的资金转移。|Transfers between governments and budgets.
514|预备费和年初预留、待分配的支出。|Contingency reserve and amounts not yet allotted.
599|政府预算口径下，不能归入其他各类的支出。|Government view: other expenditure.
10101|对商品、服务流转中的增值额征的税。|Tax on value added.
10102|对烟、酒、成品油等特定消费品征的税。|Tax on tobacco, alcohol, fuel and other goods.
10104|对企业所得征的税。|Tax on enterprise income.
10105|退还企业已交的所得税，冲减收入。|Refunds of enterprise income tax.
10106|对个人所得征的税。|Tax on personal income.
10107|对开采矿产、取用水等资源征的税。|Tax on the extraction of resources.
10109|随增值税、消费税附征，用于城市维护建设。|Surtax for urban upkeep and construction.
10110|对经营用房产按余值或租金征的税。|Tax on buildings.
10111|对合同、账簿等凭证征的税。|Stamp duty.
10112|对占用城镇土地按面积征的税。|Tax on urban land in use.
10113|转让房地产时对增值部分征的税。|Tax on the rise in land value.
10114|对车辆、船舶按年征的税。|Yearly tax on vehicles and boats.
10115|对进港外国船舶等按吨位征的税。|Tonnage dues.
10116|购置车辆时征的税。|Tax on buying vehicles.
10117|对进出口货物征的税。|Customs duties.
10118|占用耕地建房等时一次征的税。|Tax on taking farmland.
10119|买受土地、房屋时征的税。|Deed tax.
10120|对收购烟叶征的税。|Tax on tobacco leaves.
10121|对排放大气、水污染物等征的税。|Tax on pollution.
10199|以上各款之外的税收。|Taxes not listed elsewhere.
10201|企业职工养老保险的缴费、财政补贴和利息。|Contributions and other revenue of the enterprise pension fund.
10202|失业保险的缴费等收入。|Revenue of the unemployment fund.
10203|职工医疗保险的缴费等收入。|Revenue of the employees' medical fund.
10204|工伤保险的缴费等收入。|Revenue of the work injury fund.
10205|生育保险的缴费等收入。|Revenue of the maternity fund.
10210|城乡居民养老保险的缴费和财政补贴。|Revenue of the residents' pension fund.
10211|机关事业单位养老保险的缴费和财政补贴。|Revenue of the public servants' pension fund.
10212|城乡居民医疗保险的缴费和财政补贴。|Revenue of the residents' medical fund.
10299|以上各款之外的社会保险基金收入。|Other revenue of social insurance funds.
10301|依法向公众征收、专款专用的基金，如土地出让收入。|Government funds raised for a purpose, such as land sales.
10302|教育费附加等有专门用途的收入。|Revenue for set purposes, such as the education surcharge.
10304|行政事业单位依规定收取的费用。|Fees charged by public bodies.
10305|罚款和没收所得。|Fines and confiscations.
10306|国有企业上交的利润、股息和产权转让收入。|Profits, dividends and sales of state enterprises.
10307|海域、矿产、国有房产等资源资产的使用费和出租出售收入。|Charges for and sales of state resources and assets.
10308|接受的捐赠。|Donations received.
10309|公房出售、住房公积金增值收益等收入。|Revenue of the government housing fund.
10310|专项债券所投项目产生、用于还本付息的收入。|Revenue of projects built with special bonds.
10399|以上各款之外的非税收入。|Non-tax revenue not listed elsewhere.
10503|中央政府发行债券、借款的收入。|Proceeds of central debt.
10504|地方政府发行债券的收入。|Proceeds of local debt.
11001|上级按基数返还的税收。|Tax returned on a fixed basis.
11002|不指定具体用途、用于均衡财力的上级补助。|General transfers received.
11003|指定用途的上级补助。|Special transfers received.
11004|用政府性基金安排的上级补助。|Transfers received from government funds.
11005|用国有资本经营预算安排的上级补助。|Transfers received from the state capital budget.
11006|下级按体制上交的收入。|Payments received from lower governments.
11008|上年结转到本年使用的钱。|Balance brought forward.
11009|从其他预算或资金调入的钱。|Moved in from other budgets.
11011|上级转贷的债务收入。|Debt lent on by the higher government.
11013|接受其他地区的援助。|Aid received from other regions.
11015|从预算稳定调节基金取出的钱。|Drawn from the budget stabilisation fund.
11021|其他地区横向转来的钱。|Transfers received from other regions.
20101|人民代表大会及其常委会机关的运转和会议、立法、监督、代表活动。
20102|政协机关的运转和会议、视察、参政议政活动。
20103|政府办公厅（室）和机关事务、参事、政务服务等相关机构的运转与业务。
20104|发展改革部门的运转，以及规划、经济运行、物价等业务。
20105|统计部门的运转，以及统计调查、普查、统计管理业务。
20106|财政部门的运转，以及预算改革、国库、信息化、委托业务。
20107|税务部门的运转和征税业务。
20108|审计部门的运转和审计业务。
20109|海关的运转，以及关务、监管、检验检疫业务。
20110|2020年以前人事人才管理的支出，2021年起并入20801。
20111|纪委监委机关的运转，以及办案、巡视、派驻机构支出。
20113|商务部门的运转，以及内外贸管理、招商引资业务。
20114|知识产权部门的运转，以及专利、商标、战略规划业务。
20115|2018年以前工商部门的支出，2019年起并入20138。
20117|2018年以前质监和检验检疫的支出，2019年起主要并入20138。
20123|民族事务部门的运转和民族工作专项。
20124|2018年以前宗教事务部门的支出，2019年起并入20134。
20125|港澳和台湾事务机构的运转与业务。
20126|档案部门和档案馆的支出。
20128|民主党派和工商联机关的运转与参政议政活动。
20129|工会、共青团、妇联、科协、残联以外的群团等机关的运转与活动。
20131|党委办公厅（室）及其相关机构的运转与业务。
20132|党委组织部门的运转与业务，包括公务员事务。
20133|党委宣传部门的运转与宣传管理业务。
20134|党委统战部门的运转与业务，包括宗教和华侨事务。
20135|党委对外联络部门的运转与业务。
20136|不单独设款的其他党务部门的支出。
20137|网信部门的运转和网络信息安全业务。
20138|市场监管部门的运转，以及执法、质量、食品药品和标准等业务。
20139|党委社会工作部门的运转与业务；2024年起设立。
20140|信访部门的运转与业务；2024年起单独成款。
20141|数据管理部门的运转与业务。
20199|一般公共服务中不能归入以上各款的支出，如国家赔偿费用。
20201|外交、外事部门的运转与业务。
20202|驻外使领馆和其他驻外代表机构的人员和运转。|Embassies, consulates and other missions abroad.
20203|向外国和地区提供的援助，包括项目、物资和优惠贷款贴息。|Aid to other countries: projects, goods, interest subsidies.
20204|参加国际组织交的会费、捐款和股金。|Dues, donations and shares of international organisations.
20205|对外合作、在华国际会议和国际交流活动。
20206|面向境外介绍本国情况的宣传活动。|Publicity addressed to other countries.
20207|划定、勘察和联合检查国界。|Surveying and jointly inspecting the state border.
20208|国际发展合作机构的运转和援外管理。|Running of development co-operation and management of foreign aid.
20299|以上各款之外的外交支出。|Foreign affairs not listed elsewhere.
20301|军队的经费。
20304|国防科研机构和国防科研项目。|Defence research institutes and projects.
20305|国防方面的专项工程。|Special defence works.
20306|兵役征集、人民防空、交通战备、民兵、边海防等国防动员工作。
20399|国防方面不能归入以上各款的支出。
20401|武装警察部队的经费。
20402|公安机关的运转，以及执法办案、信息化等业务。
20403|国家安全机关的运转与业务。
20404|检察机关的运转与检察监督业务。
20405|人民法院的运转与审判、执行业务。
20406|司法行政部门的运转，以及普法、律师、社区矫正、公共法律服务。
20407|监狱的运转，以及罪犯生活、改造和设施建设。
20408|强制隔离戒毒所的运转，以及戒毒人员的生活和教育。
20409|保密部门的运转与保密管理、技术业务。
20410|海关缉私警察的运转与业务。
20411|海警队伍的人员、运转和执法办案。|The coast guard: staff, running, law enforcement.
20499|公共安全中不能归入以上各款的支出，如国家司法救助。
20501|教育行政部门的运转与业务。
20502|幼儿园、小学、初中、高中和普通高校的办学支出。
20503|中等、高等职业学校和技工学校的办学支出。
20504|成人学校、电大夜校等成人教育支出。
20505|广播电视学校和教育电视台的支出。
20506|出国留学和来华留学的资助与管理。
20507|特殊教育学校和专门学校的办学支出。
20508|教师进修、干部教育和各类培训支出。
20509|用教育费附加安排的校舍和教学设施支出。
20599|教育方面不能归入以上各款的支出。
20601|科技行政部门的运转与管理。
20602|基础研究机构的运行，以及自然科学基金、实验室等支出。
20603|应用研究机构的运行，以及公益和高技术研究。
20604|技术研发机构的运行，以及成果转化和扩散。
20605|科技服务机构的运行和技术创新服务。
20606|社会科学研究机构的运行与课题研究。
20607|科普机构、科普活动、科技馆和学术交流。
20608|国际和区域间的科技交流合作。
20609|科技重大专项和重点研发计划。
20610|用核电站乏燃料处理处置基金安排的支出。|Paid from the fund for treating spent nuclear fuel.
20699|科技方面不能归入以上各款的支出，如科技奖励。
20701|文化和旅游部门的运转，以及图书馆、文化馆、演出、旅游宣传等。
20702|文物部门的运转，以及文物保护和博物馆支出。
20703|体育部门的运转，以及训练、竞赛、场馆和群众体育。
20704|2018年以前新闻出版广播影视的支出，2019年起分为20706和20708。
20706|新闻、出版、电影管理部门的运转与业务。
20707|用国家电影事业发展专项资金资助影院、影片和少数民族语译制。|Paid from the film fund: cinemas, films, dubbing into minority languages.
20708|广播电视部门和机构的运转与业务。
20709|用旅游发展基金安排的宣传推广、规划和公共服务，2019年起编在文化旅游类。|Paid from the tourism fund: promotion, planning, services.
20710|发行对应的专项债券、再用于电影事业的支出。|Film projects paid from special bonds backed by the film fund.
20799|文化旅游体育传媒中不能归入以上各款的支出。
20801|人社部门的运转，以及就业、社保经办、劳动监察、人事人才等业务。
20802|民政部门的运转，以及社会组织、区划地名、基层治理业务。
20804|财政补充全国社会保障基金的支出。
20805|行政事业单位离退休人员的经费，以及单位为职工缴的养老保险和职业年金；2019年以前叫行政事业单位离退休。
20806|企业关闭破产和改革的补助。
20807|促进就业的补贴：培训、社保、公益岗位、见习、创业等。
20808|烈士、伤残、复员军人等的抚恤和优待。
20809|退役士兵、军转干部和军队离退休人员的安置。
20810|儿童福利、老年福利、殡葬、养老服务和福利机构。
20811|残联的运转，以及残疾人康复、就业、体育和补贴。
20815|受灾群众的生活救助，机构改革后转到灾害防治及应急管理类。|Relief for people hit by disasters; now under emergency management.
20816|红十字会的运转与业务。
20819|城市和农村的最低生活保障金。
20820|临时救助和流浪乞讨人员救助。
20821|城市和农村特困人员的供养。
20822|发给大中型水库移民的后期扶持，2025年起改列农林水支出。|Support of people resettled for large and medium reservoirs; under agriculture from 2025.
20823|扶助小型水库移民的基金支出，后改列农林水支出。|Support of people resettled for small reservoirs; moved to agriculture later.
20824|给道路交通事故社会救助基金补充的钱。|Top-ups of the road accident relief fund.
20825|不属于低保、特困、临时救助的其他城乡生活救助。
20826|财政补贴各项基本养老保险基金。
20827|财政补贴失业、工伤等其他社会保险基金。
20828|退役军人事务部门的运转，以及拥军优属等业务；2019年起设立。
20829|用小型水库移民扶助基金对应专项债券安排的支出。|Paid from special bonds backed by the small-reservoir fund.
20830|财政替困难群众缴纳的社会保险费。
20899|社会保障和就业中不能归入以上各款的支出。
20901|企业职工的养老金、丧葬抚恤等待遇。|Pensions and related benefits of enterprise employees.
20902|失业保险金、医疗补助和稳岗返还等。|Unemployment benefit and job retention refunds.
20903|在职和退休职工的基本医疗保险待遇。|Basic medical insurance benefits of employees.
20904|工伤医疗、伤残和工亡待遇。|Benefits for injuries at work.
20905|生育医疗费用和生育津贴，已并入职工医保核算的地区不再单列。|Maternity benefits, where they are kept apart from medical insurance.
20910|城乡居民的基础养老金和个人账户养老金。|Pensions of urban and rural residents.
20911|机关事业单位退休人员的基本养老金。|Pensions of public servants.
20912|城乡居民的住院、门诊和大病保险待遇。|Medical insurance benefits of urban and rural residents.
20999|以上各款之外的社会保险基金支出。|Social insurance funds not listed elsewhere.
21001|卫生健康行政部门的运转与业务。
21002|综合、中医、专科等公立医院的财政补助。
21003|社区卫生机构和乡镇卫生院的支出。
21004|疾控、妇幼、急救、采供血机构，以及基本和重大公共卫生服务。
21006|2023年以前中医药专项支出，2024年起改为21017。
21007|计划生育机构、服务和相关奖励扶助。
21010|食品药品监管机构的运转和监管执法，2019年起转到市场监督管理事务。|Food and drug supervision; under market supervision from 2019.
21011|行政事业单位职工的基本医疗保险缴费、公务员医疗补助等。
21012|财政补贴职工和城乡居民基本医疗保险基金。
21013|城乡医疗救助和疾病应急救助。
21014|优抚对象的医疗补助。
21015|医保行政和经办机构的运转与业务；2019年起设立。
21016|老龄健康服务方面的支出。
21017|中医药管理部门的运转和中医药专项。
21018|疾病预防控制行政部门的运转与业务。
21099|卫生健康中不能归入以上各款的支出。
21101|生态环境部门的运转，以及宣传、法规、规划等管理业务。
21102|建设项目环评、核与辐射安全等监督工作。
21103|大气、水、土壤、噪声、固体废物等污染的治理。
21104|生态保护、农村环境、自然保护地和物种保护。
21105|天然林等森林的管护、停伐补助和修复。
21106|退耕还林还草的补助与工程。
21107|京津风沙源等荒漠治理。
21108|退牧还草工程和给牧民的补助。|Returning pasture to grassland, and subsidies for herders.
21109|已垦草原退耕还草的补助。|Returning ploughed land to grassland.
21110|能源节约和利用项目。
21111|环境监测与执法、减排和清洁生产。
21112|可再生能源、清洁能源项目。
21113|循环经济项目。
21114|能源主管部门的运转与能源管理。
21160|用可再生能源电价附加补助风电、光伏等项目。|Subsidies of renewable power from the surcharge on electricity.
21161|用废弃电器电子产品处理基金补贴回收处理。|Subsidies for recycling electrical waste.
21199|节能环保中不能归入以上各款的支出。
21201|住建、城管等部门的运转，以及执法、工程建设和市场监管。
21202|城乡规划的编制与管理。
21203|道路、桥梁、管网、小城镇等公共设施的建设和维护。
21205|道路清扫、垃圾清运处理、园林绿化等环境卫生支出。
21206|建设市场的管理与监督。
21208|用国有土地使用权出让收入安排的征拆、开发和城乡建设支出（政府性基金）。
21210|用国有土地收益基金安排的支出（政府性基金）。
21211|用农业土地开发资金安排的支出（政府性基金）。
21213|用城市基础设施配套费安排的市政支出（政府性基金）。
21214|用污水处理费安排的污水处理设施建设和运营（政府性基金）。
21215|用土地储备专项债券收入安排的支出（政府性基金）。
21216|用棚户区改造专项债券收入安排的支出（政府性基金）。
21217|用城市基础设施配套费对应专项债券安排的支出。|Paid from special bonds backed by the urban infrastructure fee.
21218|用污水处理费对应专项债券安排的支出。|Paid from special bonds backed by the sewage fee.
21219|用土地出让收入对应专项债券安排的支出。|Paid from special bonds backed by land sales.
21299|城乡社区中不能归入以上各款的支出。
21301|农业农村部门的运转，以及农业生产、农技推广、农产品安全、农田建设等。
21302|林业和草原部门的运转，以及造林、资源保护、防火防灾等。
21303|水利部门的运转，以及水利工程、防汛抗旱、水资源管理等。
21304|南水北调工程的建设、运行和移民。|The South–North water transfer: building, running, resettlement.
21305|巩固脱贫成果、衔接乡村振兴的项目和机构支出；2021年以前叫扶贫。
21306|改造中低产田、发展产业的农业综合开发项目。|Comprehensive agricultural development.
21307|村级公益事业、村级组织补助等农村综合改革支出。
21308|农业保险保费补贴、创业担保贷款贴息等普惠金融支出。
21309|棉花等农产品的目标价格补贴。
21366|用大中型水库库区基金安排的基础设施和移民支出。|Paid from the reservoir area fund: works and resettlement.
21367|用三峡水库库区基金安排的支出。|Paid from the Three Gorges reservoir area fund.
21369|用国家重大水利工程建设基金安排的支出。|Paid from the fund for major water works.
21370|用大中型水库库区基金对应专项债券安排的支出。|Paid from special bonds backed by the reservoir area fund.
21371|用国家重大水利工程建设基金对应专项债券安排的支出。|Paid from special bonds backed by the major water works fund.
21372|发给大中型水库移民的后期扶持和移民村项目。|Support of people resettled for large and medium reservoirs.
21373|用小型水库移民扶助基金安排的支出。|Paid from the small-reservoir resettlement fund.
21374|用小型水库移民扶助基金对应专项债券安排的支出。|Paid from special bonds backed by the small-reservoir fund.
21399|农林水中不能归入以上各款的支出。
21401|交通部门的运转，以及公路、水路的建设、养护和管理。
21402|铁路的建设、安全和监管。
21403|民航机场、空管和安全支出。
21404|成品油价格改革后对公交、农村客运、出租车等的补贴。|Transport subsidies after the fuel price reform.
21405|邮政部门的运转与普遍服务。
21406|用车辆购置税资金安排的公路等支出。
21460|用海南省高等级公路车辆通行附加费安排的支出。|Paid from Hainan's surcharge on vehicles.
21462|用车辆通行费安排的公路建设、还贷和养护。|Roads paid from tolls: building, loans, upkeep.
21463|用港口建设费安排的支出，这项收费已停征。|Paid from the port construction fee, which is no longer levied.
21464|用铁路建设基金安排的铁路建设。|Railways paid from the railway fund.
21468|用船舶油污损害赔偿基金支付的清污和赔偿。|Clean-up and compensation from the ship oil pollution fund.
21469|用民航发展基金安排的机场建设、航线补贴和安全。|Airports, route subsidies and safety from the civil aviation fund.
21470|用海南省高等级公路车辆通行附加费对应专项债券安排的支出。|Paid from special bonds backed by Hainan's surcharge.
21471|用政府收费公路专项债券安排的公路建设。|Roads paid from toll road special bonds.
21472|用车辆通行费对应专项债券安排的支出。|Paid from special bonds backed by tolls.
21499|交通运输中不能归入以上各款的支出，如公共交通运营补助。
21501|煤炭、石油、金属等矿产资源的勘探开发。
21502|各制造行业的扶持与管理。
21503|建筑业的管理与扶持。
21505|工业和信息化部门的运转，以及产业发展、无线电监管等。
21506|安全生产监督管理，2019年起转到应急管理事务。|Work safety supervision; under emergency management from 2019.
21507|国资监管机构的运转与业务。
21508|支持中小企业发展的专项与管理支出。
21562|用农网还贷资金偿还农村电网改造贷款。|Repaying loans for rural power grids.
21599|资源勘探工业信息中不能归入以上各款的支出。
21602|商业流通主管机构的运转，以及市场监测、流通补贴。
21605|旅游管理机构和旅游宣传，2019年起转到文化和旅游。|Tourism administration; under culture and tourism from 2019.
21606|外贸和外商投资环境等涉外发展支出。
21660|用旅游发展基金安排的支出，2019年起改列文化旅游类。|Paid from the tourism fund; moved to culture and tourism in 2019.
21699|商业服务业中不能归入以上各款的支出。
21701|金融管理部门的运转。
21702|金融监管业务。
21703|金融机构补充资本、亏损补贴等发展支出。
21704|中央银行亏损补贴等金融调控方面的支出。|Financial regulation, such as covering central bank losses.
21799|金融方面不能归入以上各款的支出。
21901|援助其他地区一般公共服务方面的钱。|Aid to other regions for general public services.
21902|援助其他地区教育方面的钱。|Aid to other regions for education.
21903|援助其他地区文化旅游体育与传媒方面的钱。|Aid to other regions for culture, tourism, sport and media.
21904|援助其他地区卫生健康方面的钱。|Aid to other regions for health.
21905|援助其他地区节能环保方面的钱。|Aid to other regions for the environment.
21906|援助其他地区农业农村方面的钱。|Aid to other regions for agriculture.
21907|援助其他地区交通运输方面的钱。|Aid to other regions for transport.
21908|援助其他地区住房保障方面的钱。|Aid to other regions for housing.
21999|援助其他地区其他方面的钱。|Aid to other regions for other purposes.
22001|自然资源部门的运转，以及规划、调查登记、资源保护、海洋和测绘业务。
22002|海洋管理机构和海洋调查、保护，机构改革后并入自然资源事务。|Marine administration; merged into natural resources.
22003|测绘机构和基础测绘，机构改革后并入自然资源事务。|Surveying and mapping; merged into natural resources.
22004|地震监测预报和震灾预防，2019年起转到应急管理类。|Earthquake services; under emergency management from 2019.
22005|气象部门的运转，以及探测、预报、气象服务。
22060|用耕地保护考核奖惩基金安排的支出。|Paid from the farmland protection fund.
22099|自然资源海洋气象中不能归入以上各款的支出。
22101|公租房、棚改、老旧小区改造、农村危房改造等安居工程。
22102|按住房制度改革政策给职工的公积金、提租补贴和购房补贴。
22103|公有住房维修、公积金管理等住宅方面的支出。
22201|粮食和物资储备部门的运转与业务。
22202|物资储备管理机构和物资储备，机构改革后不再单列。|Material reserves administration; no longer kept apart.
22203|石油、煤炭等能源的储备。
22204|粮油储备的补贴和库房建设。
22205|棉、糖、肉、化肥、医药、应急物资等的储备。
22301|用国有资本收益解决企业历史遗留问题和改革成本。
22302|用国有资本收益给国有企业注入资本金。
22303|用国有资本收益给国有企业的政策性、公益性补贴。
22304|用金融企业国有资本收益安排的支出。|Paid from the returns of state financial enterprises.
22399|国有资本经营预算中不能归入以上各款的支出。
22401|应急管理部门的运转，以及安全监管、应急救援、灾害风险防治。
22402|消防救援队伍的运转与消防应急救援。
22403|森林消防队伍的人员、装备和扑火，已并入消防救援。|Forest firefighting; merged into fire and rescue.
22404|矿山安全监察机构的运转与业务。
22405|地震部门的运转，以及监测、预防和减灾。
22406|地质灾害、森林草原火灾等自然灾害的防治。
22407|自然灾害的救灾补助和灾后重建。
22499|灾害防治及应急管理中不能归入以上各款的支出。
22902|年初编预算时留出、年中再细化的支出。
22904|其他政府性基金和专项债券收入安排的支出。
22908|彩票发行和销售机构的业务费用（政府性基金）。
22909|抗疫特别国债的付息等财务支出。|Financial costs of the special treasury bonds against the epidemic.
22910|超长期特别国债的付息等财务支出。|Financial costs of ultra-long special treasury bonds.
22960|用彩票公益金安排的福利、体育等公益支出（政府性基金）。
22999|不能归入任何其他科目的支出。
23001|按税制改革规定返还给下级的支出。
23002|补助下级、由下级统筹使用的转移支付。
23003|指定用途的转移支付。
23004|上级用政府性基金给下级的转移支付。|Transfers from government funds.
23005|上级用国有资本经营预算给下级的转移支付。|Transfers from the state capital budget.
23006|下级按体制或专项规定上交上级的支出。
23008|从一个预算调到另一个预算的资金。
23009|年末未用完、结转到下年的余额。
23011|把省级举借的债务转贷给市县。|Debt lent on to lower governments.
23013|把超收或结余存入预算稳定调节基金。|Paid into the budget stabilisation fund.
23015|补充用于季节性周转的预算周转金。|Added to the budget working fund.
23016|地区之间横向的补偿和转移，如生态补偿。|Transfers between regions, such as ecological compensation.
23101|偿还中央政府国内债务本金。|Repayment of central domestic debt.
23102|偿还中央政府国外债务本金。|Repayment of central foreign debt.
23103|偿还地方政府一般债务本金。|Repayment of local general debt.
23104|偿还地方政府专项债务本金。|Repayment of local special debt.
23201|支付中央政府国内债务利息。|Interest on central domestic debt.
23202|支付中央政府国外债务利息。|Interest on central foreign debt.
23203|支付地方政府一般债务利息。|Interest on local general debt.
23204|支付地方政府专项债务利息。|Interest on local special debt.
23301|发行中央政府国内债务的手续费等。|Cost of issuing central domestic debt.
23302|发行中央政府国外债务的手续费等。|Cost of issuing central foreign debt.
23303|发行地方政府一般债务的手续费等。|Cost of issuing local general debt.
23304|发行地方政府专项债务的手续费等。|Cost of issuing local special debt.
23401|用抗疫特别国债安排的基础设施建设。|Infrastructure paid from the special bonds against the epidemic.
23402|用抗疫特别国债安排的抗疫相关支出。|Epidemic measures paid from those bonds.
30101|按国家规定的职务、级别、岗位、薪级等基本标准发的工资。
30102|基本工资之外按规定发的津贴和补贴，如规范津补贴、艰苦边远地区津贴、岗位津贴。
30103|年终一次性奖金、考核奖等按规定发的奖金。
30104|旧科目：单位缴的失业、工伤等社会保险费，2018年起用30112。|Old item: other social insurance; 30112 since 2018.
30106|发给职工的伙食补助，如误餐补助。
30107|事业单位按绩效工资制度发给职工的工资。
30108|单位为职工缴的机关事业单位基本养老保险费（单位部分）。
30109|单位为职工缴的职业年金（单位部分）。
30110|单位为职工缴的基本医疗保险费。
30111|为享受公务员医疗补助的职工缴的补助经费。
30112|单位为职工缴的失业、工伤、生育等其他社会保险费，残疾人就业保障金也常列在此。
30113|单位按规定比例为职工缴的住房公积金（单位部分）。
30114|未参加医保的单位的医疗经费，以及按规定在医保之外给职工报的医疗支出。
30199|不能归入上列各款的人员支出，如编外人员的报酬。
30201|买办公用品、书报杂志等日常办公的花费。
30202|印制文件、资料、票据等的费用。
30203|请外部专业人员或机构提供咨询所付的费用。
30204|付给银行等机构的手续费。
30205|单位的自来水费、污水处理费等。
30206|单位的电费。
30207|邮寄、电话、网络通讯等费用。
30208|办公用房和职工宿舍等的取暖费用。
30209|付给物业公司的保洁、保安、维护等管理费。
30211|职工出差的城市间交通费、住宿费、伙食补助和市内交通费。
30214|租用办公用房、场地、设备、车辆等的费用。
30218|购买业务专用消耗材料的费用，如药品、试剂、教学材料。
30224|按规定配发制服、工作服的费用。
30225|业务专用设备、车船所用的燃料费用。
30226|付给临时雇用的个人或外部人员的劳务报酬。
30228|单位按工资总额的规定比例拨交工会的经费。
30229|单位按规定提取、用于职工福利的费用。
30239|公务用车运行费之外的交通费用，如公务交通补贴、租车费。
30240|单位应缴的税金和附加，如房产税、印花税。
30299|不能归入上列各款的日常公用支出。
30301|发给离休人员的离休费、护理费和补贴。
30302|发给退休人员、由单位负担的退休费和补贴。
30303|发给退职人员的生活费，以及退役人员的补助。
30304|对烈士、牺牲病故人员家属的抚恤和丧葬补助。
30305|发给个人的生活补助，如遗属生活补助、村干部补贴。
30306|发给生活困难人员的救济款物。
30307|离退休人员和优抚对象等的医疗补助。
30309|按规定发给个人的奖励金，如独生子女父母奖励。
30311|财政替困难群众缴的社会保险费；2017年以前这个代码是住房公积金。
30312|2017年以前发给职工的提租补贴，2018年起改列工资福利支出。
30313|旧科目：发给个人的购房补贴，2018年起并入津贴补贴等。|Old item: housing purchase subsidies.
30314|旧科目：发给个人的采暖补贴。|Old item: heating subsidies.
30315|旧科目：发给个人的物业服务补贴。|Old item: property service subsidies.
30399|不能归入上列各款的个人和家庭补助。
30401|旧科目：对企业的政策性补贴。|Old item: policy subsidies of enterprises.
30402|旧科目：对事业单位的补贴。|Old item: subsidies of public institutions.
30403|旧科目：给贷款的财政贴息。|Old item: interest subsidies.
30499|旧科目：对企事业单位的其他补贴。|Old item: other subsidies of enterprises and institutions.
30703|发行国内债务的手续费等。|Cost of issuing domestic debt.
30704|发行国外债务的手续费等。|Cost of issuing foreign debt.
30905|由发展改革部门安排的道路、管网等基础设施建设。|Infrastructure arranged by the development and reform departments.
30913|用基本建设资金购置公务用车，属于“三公”经费。
30999|由发展改革部门安排的其他基本建设。|Other capital construction arranged by those departments.
31005|道路、桥梁、水利、管网等公共基础设施的建设支出。
31009|征用土地付给被征地方的补偿。
31010|安置被征地、拆迁人员的补助。
31011|对被征土地上的建筑、青苗等的补偿。
31012|拆迁房屋的补偿。
31099|不能归入上列各款的资产购建支出。
31101|用基本建设资金注入企业的资本金。|Capital put into enterprises from construction funds.
31199|用基本建设资金对企业的其他补助。|Other aid to enterprises from construction funds.
31206|对企业的其他资本性补助。|Other capital grants to enterprises.
31299|对企业的其他补助，不含基本建设资金。|Other aid to enterprises.
31302|财政补助社会保险基金的钱。|Aid to the social insurance funds.
31303|补充全国社会保障基金的钱。|Added to the national social security fund.
31304|财政对机关事业单位职业年金做实等的补助。|Aid to the occupational annuity of public servants.
39906|对外国政府、组织等的捐赠。|Gifts.
39909|用于日常支出的赠与。|Current gifts.
39910|用于资本性支出的赠与。|Capital gifts.
39999|以上各款之外的支出。|Expenditure not listed elsewhere.
50101|机关职工的基本工资、津贴补贴和奖金，对应30101、30102、30103。
50102|机关为职工缴的养老、年金、医疗等社会保险费，对应30108至30112。
50103|机关为职工缴的住房公积金，对应30113。
50199|机关的其他人员支出，对应30106、30114、30199。
50201|机关的办公、水电、邮电、差旅等日常费用，对应302类中的多个款。
50204|机关购买专用材料、被装和专用燃料，对应30218、30224、30225。
50205|机关付的咨询费、劳务费和委托业务费，对应30203、30226、30227。
50299|机关的其他日常公用支出，对应30299。
50302|道路、桥梁、水利、管网等公共基础设施的建设支出。
50305|机关征地拆迁的补偿和安置，对应31009至31012。
50306|机关购置办公、专用设备和信息网络，对应31002、31003、31007。
50399|机关的其他资本性支出，由财政部门安排。|Other capital expenditure of organs.
50402|用基本建设资金安排的公共基础设施建设支出。
50499|机关的其他基本建设支出，由发展改革部门安排。|Other capital construction of organs.
50501|补给事业单位的人员经费，对应301类。
50502|补给事业单位的日常公用经费，对应302类。
50599|对事业单位的其他经常性补助。|Other current aid to public institutions.
50601|补给事业单位的非基建资产支出，对应310类。
50602|补给事业单位的基本建设支出，对应309类。
50799|对企业的其他补助。|Other aid to enterprises.
50801|由财政部门安排、给企业的资本性支出。|Capital expenditure for enterprises, arranged by the finance department.
50802|由发展改革部门安排、给企业的资本性支出。|Capital expenditure for enterprises, arranged by the development and reform department.
50804|用基本建设资金注入企业的资本金。|Capital put into enterprises from construction funds.
50899|给企业的其他资本性支出。|Other capital expenditure for enterprises.
50901|抚恤金、生活补助、救济费、医疗费补助、奖励金，对应303类中的相应款。
50905|离休费、退休费、退职（役）费，对应30301至30303。
50999|其他对个人和家庭的补助，对应30311、30399。
51002|财政补助社会保险基金的钱。|Aid to the social insurance funds.
51003|补充全国社会保障基金的钱。|Added to the national social security fund.
51004|财政对机关事业单位职业年金的补助。|Aid to the occupational annuity of public servants.
51103|发行国内债务的手续费等。|Cost of issuing domestic debt.
51104|发行国外债务的手续费等。|Cost of issuing foreign debt.
51201|偿还国内债务本金。|Repayment of domestic debt.
51202|偿还国外债务本金。|Repayment of foreign debt.
51301|上下级政府之间的补助和上解。|Transfers between levels of government.
51302|援助其他地区的钱。|Aid to other regions.
51303|转贷给下级政府的债务。|Debt lent on.
51304|从一本预算调到另一本预算的钱。|Moved from one budget to another.
51305|存入预算稳定调节基金的钱。|Paid into the budget stabilisation fund.
51306|补充预算周转金的钱。|Added to the budget working fund.
51307|地区之间横向的转移支付。|Transfers between regions.
51401|按规定比例留作应急的预备费。|The reserve for emergencies.
51402|年初留待执行中再分配的钱。|Kept back to be allotted during the year.
59906|对外捐赠。|Gifts.
59909|用于日常支出的赠与。|Current gifts.
59910|用于资本性支出的赠与。|Capital gifts.
59999|以上各款之外的支出。|Expenditure not listed elsewhere.
2010104|召开人民代表大会及常委会等会议的支出。
2010105|人大立法调研、审议等工作的支出。
2010106|人大开展执法检查、工作监督的支出。
2010107|人大代表培训等提升履职能力的支出。
2010108|人大代表开展视察、调研、联络等活动的支出。
2010204|召开政协全体会议、常委会等的支出。
2010205|政协委员视察的支出。
2010206|政协为参政议政开展调研、座谈等的支出。
2010304|政府机关专门服务事项的支出。
2010305|政府办公部门的专项业务和机关事务管理支出。
2010306|政务公开、政务服务和行政审批工作的支出。
2010308|2023年以前信访部门的支出，2024年起信访事务单独成款20140。
2010404|编制和实施发展战略、规划的支出。
2010408|价格监测、成本调查等物价管理的支出。
2010505|经常性专门统计调查的支出。
2010506|统计法治、制度和管理工作的支出。
2010507|人口、经济、农业等周期性普查的支出。
2010508|各类抽样调查的支出。
2010605|国库集中收付、国债等国库业务的支出。
2010608|财政部门委托评审、绩效评价等业务的支出。
2010710|税务部门开展税收征管业务的支出。
2010804|开展审计项目的支出。
2010805|审计管理和质量控制的支出。
2011104|查办重大案件的支出。
2011105|派驻、派出纪检监察机构的支出。
2011106|巡视巡察工作的支出。
2011308|招商引资活动的支出。
2012604|档案馆收集、保管、利用档案的支出。
2012906|各级工会的事务支出，包括财政补助工会的经费。
2013204|公务员招录、考核、培训等管理事务的支出。
2013304|宣传管理工作的支出。
2013404|宗教管理和宗教团体工作的支出。
2013405|华侨、侨务工作的支出。
2013704|网络与信息安全工作的支出。
2013804|登记注册、信用监管等经营主体管理的支出。
2013805|查处违法经营、维护市场秩序的执法支出。
2013810|计量、标准、认证认可、检验检测等质量基础支出。
2013812|药品监管的支出。
2013815|产品质量和特种设备安全监管的支出。
2013816|食品安全监管的支出。
2019901|一般公共服务部门支付的国家赔偿费用。
2030603|人民防空工程、指挥、训练和宣传的支出。
2030607|民兵建设、训练和装备的支出。
2040220|公安机关侦查、治安、交通等执法办案的支出。
2040221|公安机关特殊业务的支出。
2040409|检察院办案和专业技术用房的建设支出。
2040410|检察机关开展各类法律监督业务的支出。
2040504|法院审理案件的支出。
2040505|法院执行案件的支出。
2040506|法院审判法庭和派出法庭的建设支出。
2040604|人民调解等基层司法业务的支出。
2040605|法治宣传教育的支出。
2040606|律师行业的管理支出。
2040607|法律援助、公证、仲裁、司法鉴定等公共法律服务的支出。
2040610|对社区矫正对象监督、教育、帮扶的支出。
2040612|立法、行政复议、法治政府建设等工作的支出。
2040704|罪犯的伙食、被服、医疗等生活支出。
2040705|监狱管理业务和罪犯教育改造的支出。
2049902|对困难受害人等的国家司法救助。
2050201|公办幼儿园办学和扶持民办园的支出。
2050202|公办小学办学和补助民办小学的支出。
2050203|公办初中办学和补助民办初中的支出。
2050204|公办普通高中办学和补助民办高中的支出。
2050205|普通高校办学、招生和资助的支出。
2050302|中专、职高等中等职业学校的办学支出。
2050303|技工学校的办学支出。
2050305|高等职业院校的办学支出。
2050701|盲聋哑等特殊教育学校的办学支出。
2050801|教师进修学校和教师培训的支出。
2050802|党校、行政学院等干部教育支出。
2050803|各部门安排的职工和业务培训支出。
2060302|公益性科研项目的支出。
2060404|科技成果转化和推广的支出。
2060702|科普活动的支出。
2060705|科技馆、科普站的支出。
2070104|公共图书馆的支出。
2070105|文化展示和纪念机构的支出。
2070107|艺术表演团体的补助支出。
2070109|文化馆（站）、群众艺术馆等的支出。
2070112|文化和旅游市场的执法、管理支出。
2070113|旅游宣传推广的支出。
2070204|文物保护维修和考古的支出。
2070205|博物馆、纪念馆的支出。
2070307|体育场馆建设和运行的支出。
2070308|全民健身和群众体育的支出。
2080104|人社部门综合业务管理的支出。
2080105|劳动保障监察执法的支出。
2080106|就业和职业技能管理的支出。
2080107|社会保险业务管理和基金监督的支出。
2080109|社会保险经办机构的运转和业务支出。
2080110|劳动关系协调、维护职工权益的支出。
2080111|公共就业服务机构、职业技能鉴定机构的支出。
2080112|劳动人事争议调解仲裁的支出。
2080116|引进人才的补贴和费用。
2080199|人社管理中不能归入其余各项的支出。
2080206|社会团体、基金会等社会组织的登记管理支出。
2080207|行政区划、地名、界线管理的支出。
2080208|基层政权建设和社区治理的支出。
2080501|行政单位（含参公单位）离退休人员的经费；2019年以前叫归口管理的行政单位离退休。
2080502|事业单位离退休人员的经费。
2080503|管理离退休干部的机构的支出。
2080505|机关事业单位为职工缴的基本养老保险费（单位部分）。
2080506|机关事业单位为职工实际缴的职业年金（单位部分）。
2080507|财政补助机关事业单位基本养老保险基金。
2080508|财政补助机关事业单位职业年金，如做实退休人员账户。
2080599|养老支出中不能归入其余各项的支出。
2080701|给公共就业服务和创业服务的补助。
2080702|给参加职业培训的人员和机构的补贴。
2080704|对吸纳就业的单位、灵活就业人员的社会保险补贴。
2080705|公益性岗位人员的岗位补贴。
2080711|给就业见习单位和人员的补贴。
2080712|培养高技能人才的补助。
2080713|鼓励求职、创业的补贴。
2080801|牺牲、病故人员家属的一次性和定期抚恤。
2080802|残疾军人等伤残人员的抚恤。
2080803|在乡复员军人、退伍军人的生活补助。
2080805|义务兵家庭的优待金。
2080899|优抚方面不能归入其余各项的支出。
2080901|退役士兵的安置补助。
2080902|移交政府管理的军队离退休人员的安置经费。
2080905|军队转业干部的安置经费。
2081001|儿童福利机构、孤儿和困境儿童保障的支出。
2081002|高龄津贴等老年福利支出。
2081004|殡葬管理和惠民殡葬的支出。
2081005|社会福利院等福利事业单位的支出。
2081006|养老服务体系和机构的支出。
2081104|残疾人康复的支出。
2081105|残疾人就业、扶持的支出。
2081107|困难残疾人生活补贴和重度残疾人护理补贴。
2081901|发给城市低保对象的最低生活保障金。
2081902|发给农村低保对象的最低生活保障金。
2082001|对遭遇突发困难的家庭和个人的临时救助。
2082002|救助流浪乞讨人员的支出。
2082601|财政补贴企业职工基本养老保险基金。
2082602|财政补贴城乡居民基本养老保险基金。
2082804|拥军优属、双拥慰问活动的支出。
2089901|2020年以前的“其他社会保障和就业支出”，2021年起代码为2089999。
2089999|社会保障和就业中不能归入任何其他科目的支出；2020年以前代码为2089901。
2100201|综合医院的财政补助。
2100202|中医医院和民族医院的财政补助。
2100301|城市社区卫生服务机构的支出。
2100302|乡镇卫生院的支出。
2100401|疾病预防控制机构的支出。
2100402|卫生监督机构的支出。
2100403|妇幼保健机构的支出。
2100405|急救中心等应急救治机构的支出。
2100406|血站等采供血机构的支出。
2100408|免费向居民提供的基本公共卫生服务。
2100409|重大疾病防控等重大公共卫生服务。
2100410|突发公共卫生事件的应急处置。
2100717|计划生育服务和奖励扶助支出。
2101101|行政单位（含参公单位）职工的基本医疗保险缴费等医疗经费。
2101102|事业单位职工的基本医疗保险缴费等医疗经费。
2101103|给享受公务员医疗补助的人员的补助经费。
2101199|行政事业单位医疗中不能归入其余各项的支出。
2101201|财政补贴职工基本医疗保险基金。
2101202|财政补贴城乡居民基本医疗保险基金。
2101301|给困难群众的参保资助和医疗费用救助。
2101505|医疗保障政策制定和管理的支出。
2101506|医保经办、基金管理的支出。
2110301|大气污染治理的支出。
2110302|水污染治理的支出。
2110307|土壤污染治理的支出。
2111101|生态环境监测网络和信息的支出。
2111102|生态环境执法的支出。
2120104|城市管理执法的支出。
2120106|工程建设管理的支出。
2120201|城乡规划编制、管理和勘察设计的支出。
2120303|小城镇道路、供排水等设施的建设支出。
2120399|城乡公共设施中不能归入其余各项的支出。
2120501|道路清扫、垃圾处理、园林绿化等支出。
2120801|土地出让收入安排的征地和拆迁补偿。
2120802|土地出让收入安排的前期开发支出。
2120803|土地出让收入安排的城市建设支出。
2120804|土地出让收入安排的农村基础设施支出。
2130104|农业事业单位维持运转的基本支出。
2130106|农业科技成果转化和技术推广的支出。
2130108|农作物病虫害和动物疫病防控的支出。
2130109|农产品质量安全监管的支出。
2130119|农业防灾救灾的支出。
2130122|支持农业生产发展的支出。
2130126|农村社会事业发展的支出。
2130153|耕地建设、保护和利用的支出。
2130205|造林、抚育等森林资源培育的支出。
2130207|森林资源管理的支出。
2130234|森林草原防火、病虫害防治的支出。
2130305|水利工程建设的支出。
2130306|水利工程运行维护的支出。
2130311|水资源节约、管理和保护的支出。
2130314|防汛的支出。
2130504|脱贫地区农村基础设施的支出。
2130505|脱贫地区产业发展的支出。
2130701|对村级公益事业建设的补助。
2130705|对村委会和村党支部的运转补助。
2130803|政策性农业保险的保费补贴。
2140104|公路新建、改建的支出。
2140106|公路养护的支出。
2140112|公路运输管理的支出。
2149901|城市公共交通运营的补助。
2150517|支持工业和信息产业发展的支出。
2150805|支持中小企业发展的专项资金。
2200106|自然资源利用和保护的支出。
2200109|自然资源调查和不动产等确权登记的支出。
2200509|气象服务的支出。
2210103|棚户区改造的支出。
2210105|农村危房改造的补助。
2210106|公共租赁住房的建设和管理支出。
2210108|老旧小区改造的支出。
2210201|行政事业单位按规定比例为职工缴的住房公积金。
2210202|按房改政策给租住公房职工的租金补贴。
2210203|按房改政策给无房或住房未达标职工的购房补贴。
2210302|住房公积金管理机构的支出。
2240104|灾害风险监测、隐患治理等防治支出。
2240106|安全生产监管的支出。
2240108|应急救援队伍和行动的支出。
2240109|应急管理体系和能力建设的支出。
2240204|消防队伍灭火和应急救援的支出。
2240601|地质灾害防治的支出。
2240703|自然灾害救灾的生活补助等支出。
2296002|彩票公益金用于社会福利的支出。
2296003|彩票公益金用于体育事业的支出。
2299999|不能归入任何其他科目的支出；2020年以前代码为2299901。
一般行政管理事务|行政单位（含参公单位）没有单设项级科目的其他项目支出。
专用设备购置|购置业务专用设备的支出，如检测、医疗、执法装备。
专项业务|本部门没有单设科目的专门业务支出。
个人农业生产补贴|直接发给农民个人的农业生产补贴。
事业运行|本款所属事业单位维持运转的基本支出，不含行政单位和后勤服务单位。
会议费|按规定开会的住宿、伙食、场地租金、资料印刷等费用。
信息化建设|本部门信息系统和网络的建设、运行、维护支出。
信息网络及软件购置更新|购置和更新网络设备、服务器、软件和信息系统的支出。
公务接待费|按规定接待公务来访的用餐、住宿、交通等开支，属于“三公”经费。
公务用车购置|购置公务用车的支出，属于“三公”经费。
公务用车运行维护费|公务用车的燃油或电费、维修、保险、过路过桥等费用，属于“三公”经费。
其他交通工具购置|购置公务用车之外的车船等交通工具的支出。
利息补贴|给企业的贷款贴息。
办公设备购置|购置家具、电脑、复印机、空调等通用办公设备的支出。
助学金|学生的奖学金、助学金、生活补贴。
因公出国（境）费用|职工因公出国出境的国际旅费、国外食宿、培训等费用，属于“三公”经费。
国内债务付息|国内借款和债券的利息。
国外债务付息|国外借款的利息。
国家赔偿费用支出|国家机关及其人员侵权造成损害而支付的赔偿。
培训费|组织或参加培训的师资、场地、住宿、伙食、教材等费用。
大型修缮|达到规定标准的房屋设备大修支出。
委托业务费|把业务委托给其他单位办理所付的费用。
对民间非营利组织和群众性自治组织补贴|给民办非企业单位、社会团体、居委会村委会等的补贴。
房屋建筑物购建|购买、自建办公用房、业务用房等房屋建筑物的支出。
政府投资基金股权投资|政府投资基金的股权投资。
文物和陈列品购置|购置文物、艺术品和陈列品的支出。
无形资产购置|购置专利、著作权、土地使用权等无形资产的支出。
机关服务|为机关提供办公、后勤等服务的附属事业单位的支出。
机构运行|科研、科普等机构维持运转的基本支出。
物资储备|为储备而购买物资的支出。
维修（护）费|日常修理、维护房屋、设备、网络和信息系统的费用，不含大修和基建。
行政运行|行政单位（含参公单位）维持正常运转的基本支出：人员经费和日常公用经费。
设备购置|购置办公、专用等设备的支出。
费用补贴|给企业的费用性补贴。
资本金注入|给企业注入的资本金。
超长期特别国债安排的支出|用超长期特别国债资金安排的本类支出，各项按所属领域列。`;
