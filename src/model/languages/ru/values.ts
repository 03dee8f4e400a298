import type { Translated } from "../Messages";
import type { values as english } from "../en/values";

/** Words that people choose from lists or find in cells, in Russian. */
export const values: Translated<typeof english> = {
  teamRoles: {
    "Technical expert": "Технический эксперт",
    "Relationship lead": "Лидер отношений",
    Collaborator: "Координатор",
    "Project manager": "Руководитель проекта",
    Innovator: "Новатор",
    "Results driver": "Драйвер результата",
  },
  productStates: {
    Customer: "Клиент",
    Opportunity: "Возможность",
    Competitor: "Конкурент",
    Blank: "Пусто",
  },
  charterSections: {
    Purpose: "Цель",
    Scope: "Охват",
    "Key-account criteria": "Критерии отбора",
    Roles: "Роли",
    Rules: "Правила",
    Goals: "Задачи",
    "Review cadence": "График пересмотра",
  },
  taskStatuses: {
    Late: "Просрочена",
    Behind: "Отстаёт",
    "On track": "По плану",
    "To come": "Предстоит",
    Done: "Выполнена",
    "No dates": "Без сроков",
  },
  quadrants: {
    Grow: "Наращивать",
    Protect: "Беречь",
    Develop: "Развивать",
    Maintain: "Удерживать",
  },
  dimensions: {
    Growth: "Рост",
    Harmony: "Гармония",
  },
  criterionSources: {
    Rating: "Оценка",
    "Revenue total": "Выручка всего",
    "Last change": "Последнее изменение",
    CAGR: "CAGR",
  },
  yesNo: {
    yes: "да",
    no: "нет",
  },
  movements: {
    Up: "Выше",
    Down: "Ниже",
    Unchanged: "Без изменений",
    New: "Новый",
    Lost: "Потерян",
  },
  onboarding: {
    "Not started": "Не начат",
    "In progress": "В работе",
    Done: "Завершён",
  },
  relationships: {
    Positive: "Положительное",
    Neutral: "Нейтральное",
    Negative: "Отрицательное",
    Unknown: "Неизвестно",
  },
  decisionPowers: {
    High: "Высокое",
    Medium: "Среднее",
    Low: "Низкое",
    Unknown: "Неизвестно",
  },
  strengths: {
    Weak: "Слабое",
    Medium: "Среднее",
    Strong: "Сильное",
  },
};
