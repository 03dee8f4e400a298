import type { Translated } from "../Messages";
import type { charter as english } from "../en/charter";

/** The sheet of the charter, its table to fill in, and what its action says when it is done, in simplified Chinese. */
export const charter: Translated<typeof english> = {
  title: "关键客户管理章程",
  finding:
    "{sections, number} 个章节中已写好 {written, number} 个；尚待撰写：{missing}{more, plural, =0 {} other {，以及另外 # 个}}。",
  findingAll: "{sections, plural, =1 {唯一的章节已写好。} other {全部 # 个章节均已写好。}}",
  notesBeside: "本页右侧有 {notes, number} 条提示",
  changed: "VF_Charter 已更改：请重新生成",
  unnamed: "总则",

  built: "章程已生成。{finding}",
  made: "原先没有表 VF_Charter，现已建在工作表“{sheet}”上。请为每个章节写好文本，再生成章程。",

  inputTitle: "章程文本",
  inputFinding: "每行一个章节。写下约定的内容，然后按“生成章程”。",
  inputStamp: "章节可以重命名、添加和删除；同一章节再加一行，就是再加一段。",
  hintsHeading: "每个章节写什么",
  hint: "{section}：{hint}",
  hints: {
    Purpose: "为什么要管理关键客户，他们从中得到什么",
    Scope: "涵盖哪些业务、地区和产品，哪些不涵盖",
    "Key-account criteria": "怎样的客户算关键客户，由谁决定",
    Roles: "谁主管客户，谁提供支持，谁是高层发起人",
    Rules: "每个关键客户可以期待什么，我们不做什么",
    Goals: "何时达到什么目标，用数字说明",
    "Review cadence": "每季度、每年回顾什么，由谁回顾",
  },
};
