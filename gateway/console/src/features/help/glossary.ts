interface Entry {
  readonly zh: string;
  readonly en: string;
  readonly meansZh: string;
  readonly meansEn: string;
}

const entry = (zh: string, en: string, meansZh: string, meansEn: string): Entry => ({ zh, en, meansZh, meansEn });

/** The words on the screens, as the project's glossary has them. */
export const GLOSSARY: readonly Entry[] = [
  entry(
    '商圈',
    'Business district',
    '商业聚集、设有自己党委的区域。',
    'Where trade gathers, with a committee of its own.',
  ),
  entry('载体', 'Site', '商圈内的楼宇、园区或商业区。', 'A building, park or commercial area within a district.'),
  entry('楼长', 'Site chief', '负责一处载体的人。', 'Who answers for a site.'),
  entry('两新办', 'Two-New Office', '街道指导各商圈的办公室。', 'The street’s office that guides all districts.'),
  entry(
    '两委一中心',
    'Two committees, one centre',
    '商圈党委、商圈治理委员会、党群服务分中心。',
    'District Party committee, governance committee, Party-mass service sub-centre.',
  ),
  entry(
    '一办五部',
    'One office, five departments',
    '商圈党委办公室和产业促进、环境提升、文化发展、平安建设、公益事业五部。',
    'The committee office and the five departments.',
  ),
  entry(
    '组建',
    'Founding',
    '按模板设立商圈的委员会、办公室、部门和岗位。',
    'Laying out a district from a template: its committees, office, departments and posts.',
  ),
  entry(
    '岗位',
    'Post',
    '单位里可由人担任的位置，有名额。',
    'A place in a unit that a person can hold, with a number of seats.',
  ),
  entry(
    '任职',
    'Appointment',
    '某人从某日到某日担任岗位；任职结束，权限同时收回。',
    'A person holding a post from a date to a date; access ends with it.',
  ),
  entry(
    '诉求',
    'Demand',
    '企业、个人或组织请求解决的事情。',
    'What a merchant, a person or an organisation asks to be solved.',
  ),
  entry(
    '受理分流',
    'Triage',
    '办公室受理诉求并决定由谁办理。',
    'The office accepts a demand and chooses who works on it.',
  ),
  entry('主办单位', 'Lead unit', '对一件诉求负责的单位。', 'The unit that answers for a demand.'),
  entry('接单', 'Take up', '主办单位开始办理。', 'The lead unit begins to work on it.'),
  entry(
    '首次联系',
    'First contact',
    '主办单位第一次与提交人联系，响应计时随之停止。',
    'The submitter hears from the lead unit; stops the response clock.',
  ),
  entry('办结', 'Resolve', '主办单位报告办理结果。', 'The lead unit reports the outcome.'),
  entry(
    '回访',
    'Call back',
    '办公室询问提交人是否解决、是否满意。',
    'The office asks the submitter whether it is solved and whether they are satisfied.',
  ),
  entry('重办', 'Reopen', '没有解决的诉求开始新一轮办理。', 'A new round of the same demand.'),
  entry(
    '轮次',
    'Round',
    '从转交到办结为一轮，每次重办增加一轮。',
    'From routing to resolution; one more for each reopening.',
  ),
  entry(
    '不予受理',
    'Decline',
    '办公室不受理，并说明可以去哪里办。',
    'The office does not accept it and says where to go instead.',
  ),
  entry('申诉', 'Contest', '提交人不同意不予受理，可申诉一次。', 'The submitter disagrees with a decline, once.'),
  entry(
    '时限',
    'Clock',
    '受理、首次联系、办结各有到期时间。',
    'A deadline that runs: to accept, to contact, to resolve.',
  ),
  entry(
    '暂定时限',
    'Provisional deadline',
    '放假安排尚未公布的年份，先按周一至周五计算。',
    'Computed Monday to Friday because the year’s holidays are not published yet.',
  ),
  entry(
    '调休上班日',
    'Make-up day',
    '为换取假期而上班的周六或周日。',
    'A Saturday or Sunday that is worked in exchange for a holiday.',
  ),
  entry('三率', 'Three rates', '响应率、解决率、满意率。', 'Response, resolution and satisfaction.'),
  entry(
    '企业台账',
    'Enterprise ledger',
    '各载体里有哪些企业、在哪一层、做什么。',
    'Who is in which site: name, credit code, industry, floor and room.',
  ),
  entry(
    '统一社会信用代码',
    'Unified social credit code',
    '企业的 18 位代码，最后一位用来校验。',
    '18 characters with a check character (GB 32100-2015).',
  ),
  entry(
    '三送行动',
    'Three sends',
    '送政策、送服务、送温暖。',
    'Policies, services, warmth brought to the enterprises.',
  ),
  entry('下沉一线办公', 'Office hours on site', '区级部门到商圈现场办公。', 'A bureau works in the district.'),
  entry('反复诉求', 'Recurrence', '同一载体反复出现的同类诉求。', 'A matter that comes back at a site.'),
];
