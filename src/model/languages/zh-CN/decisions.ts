import type { Translated } from "../Messages";
import type { decisions as english } from "../en/decisions";

/** The sheet of the decision map, its tables to fill in, and what its action says when it is done, in simplified Chinese. */
export const decisions: Translated<typeof english> = {
  title: "决策地图",
  findingNobody:
    "{deciding, plural, =0 {尚未列出决策权高的人} =1 {唯一决策权高的人站在我们这边} other {全部 # 位决策权高的人都站在我们这边}}：没有待争取的人。",
  findingOne: "待争取：{person}。{way}",
  finding:
    "{people, number} 人中有 {toWin, number} 人有决策权但不站在我们这边；{withWayIn, plural, =0 {未找到切入路径} other {其中 {withWayIn, number} 人已找到切入路径}}。",
  noWay: "未找到切入路径：没有态度积极的人通向那里。",
  mapHeading: "{account}：{people, number} 人",
  outside: "其他组织",
  legend: {
    Positive: "+ 积极",
    Neutral: "○ 中立",
    Negative: "– 消极",
    Unknown: "? 未知",
    High: "权力高",
    Medium: "权力中",
    Low: "权力低",
    touchpoint: "0  接触点：我们有联系",
    reports: "汇报给",
    influence: "影响（线越粗影响越强）",
  },
  power: { High: "权力高", Medium: "权力中", Low: "权力低", Unknown: "权力未知" },
  toWin: "{power}，待争取",
  touchpoint: "{text} · 0",
  person: "{name}（{details}）",
  byTitle: "{title}",
  relation: {
    Positive: "积极",
    Neutral: "中立",
    Negative: "消极",
    Unknown: "关系未知",
  },
  adviser: "顾问",
  decides: "有决策权",
  first: {
    influence: "{from}影响 {to}",
    reports: "{from}汇报给 {to}",
    manages: "{from}领导 {to}",
  },
  further: {
    influence: "{chain}，后者影响 {to}",
    reports: "{chain}，后者汇报给 {to}",
    manages: "{chain}，后者领导 {to}",
  },
  sentence: "{chain}。",
  describedTouchpoint: "接触点",
  describedLane: "其他组织人员的区域",
  describedTurn: "连线的转折点",
  describedReports: "{from} 汇报给 {to}",
  describedInfluence: "{from} {strength, select, Strong {强烈} Weak {轻微} other {中等程度地}}影响 {to}",
  toWinHeading: "待争取的人（{people, number}）",
  toWinCaption:
    "决策权高但态度不积极的人。切入路径：从态度积极的联系人出发，经影响和汇报关系的最短链条；最短的排在最前。",
  noneToWin: "无：决策权高的人态度都积极。",
  changed: "联系人已更改：请重新绘制",
  built:
    "决策地图已绘制：{accounts, number} 个客户的 {people, number} 人，{toWin, number} 人待争取，{withWayIn, number} 人有切入路径。",
  madeContacts: "原先没有表 VF_Contacts，现已建在工作表“{sheet}”上。请每行写一个人，再绘制决策地图。",
  madeInfluence: "谁影响谁，可写在工作表“{sheet}”上。",

  contactsTitle: "关键客户的联系人",
  contactsHint: "每行一个人：汇报给谁（最高层留空）、对我们持什么态度、有多大决策权。",
  contactsMore: "顾问不向任何人汇报，职位写“顾问”；也可以添加“组织”列。然后绘制决策地图。",
  influenceTitle: "联系人之间的影响",
  influenceHint: "每行一条汇报关系之外的影响：谁影响谁，影响多强。",
  influenceMore: "姓名与 VF_Contacts 中一致；也可以写其他客户的人。",
  touchpointLimit: "有联系的填“是”，否则填“否”。",
};
