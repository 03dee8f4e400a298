import type { DecisionPower, Relationship, Strength } from "../../model/decisions";
import { meant } from "../headers/meant";
import { wordSet, wordsOf } from "../headers/wordsOf";

/**
 * What a text says of a relationship, by the first of its words that is known. Undefined for what is not known, as
 * everything with a "not" in it; "" is Unknown.
 *
 * @example relationshipOf("Champion") // "Positive"
 * @example relationshipOf("rather sceptical") // "Negative"
 */
export function relationshipOf(text: string): Relationship | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return "Unknown";
  const offered = meant("relationships", text);
  if (offered) return offered;
  if (words.length > 1 && words.some((word) => negations.has(word)))
    return words.some((word) => known.has(word)) ? "Unknown" : undefined;
  // A sign says something by itself only: "so-so" is no minus.
  const said = words.length === 1 ? words : words.filter((word) => /\p{L}/u.test(word));
  return first(said, [
    [positive, "Positive"],
    [neutral, "Neutral"],
    [negative, "Negative"],
    [unknown, "Unknown"],
  ]);
}

/** High, Medium or Low, or a mark: 4 and 5 are High, 3 is Medium. Undefined for what is not known; "" is Unknown. */
export function powerOf(text: string): DecisionPower | undefined {
  if (text.trim() === "") return "Unknown";
  return meant("decisionPowers", text) ?? levelOf(text, ["High", "Medium", "Low"]);
}

/** Strong, Medium or Weak, or a mark as of power; blank is Medium. Undefined for what is not known. */
export function strengthOf(text: string): Strength | undefined {
  if (text.trim() === "") return "Medium";
  return meant("strengths", text) ?? levelOf(text, ["Strong", "Medium", "Weak"]);
}

/** Whether a text says yes; blank is no. Undefined for what is not known. */
export function yesOf(text: string): boolean | undefined {
  const offered = meant("yesNo", text);
  if (offered) return offered === "yes";
  const word = text.trim().toLowerCase();
  if (word === "" || no.has(word)) return false;
  return yes.has(word) ? true : undefined;
}

/** Whether a title is that of somebody who gives advice. */
export function isAdviser(title: string): boolean {
  return wordsOf(title).some((word) => advisers.has(word));
}

function levelOf<Level>(
  text: string,
  [high, middle, low]: readonly [Level, Level, Level],
): Level | undefined {
  const mark = /^\s*([1-5])\s*(?:\/\s*5)?\s*$/.exec(text)?.[1];
  if (mark !== undefined) return Number(mark) > 3 ? high : Number(mark) === 3 ? middle : low;
  return first(wordsOf(text), [
    [middles, middle],
    [highs, high],
    [lows, low],
  ]);
}

/** The meaning of the first word that has one. */
function first<Meaning>(
  words: readonly string[],
  meanings: readonly (readonly [ReadonlySet<string>, Meaning])[],
): Meaning | undefined {
  for (const word of words) {
    const found = meanings.find(([set]) => set.has(word));
    if (found) return found[1];
  }
  return undefined;
}

const positive = wordSet(
  "positive good great supporter supportive champion advocate promoter sponsor ally friend fan coach mentor friendly",
  "favourable favorable green + ＋ positiv gut befürworter befürworterin unterstützer unterstützerin förderer",
  "положительное положительный положительная позитивное хорошее сторонник сторонница союзник",
  "positivo positiva bom boa apoiador apoiadora defensor defensora aliado aliada 积极 正面 支持 支持者 拥护者 良好 好",
);
const neutral = wordSet(
  "neutral indifferent undecided mixed fair yellow amber ○ unentschieden gemischt",
  "нейтральное нейтральный нейтральная neutro neutra indeciso indecisa 中立 中性 一般",
);
const negative = wordSet(
  "negative bad poor sceptic sceptical skeptic skeptical critic critical opponent detractor blocker enemy hostile",
  "adversary red - – negativ schlecht skeptiker skeptikerin skeptisch kritiker gegner gegnerin",
  "отрицательное отрицательный отрицательная негативное плохое скептик противник",
  "negativo negativa ruim cético cética crítico crítica oponente 消极 负面 反对 反对者 怀疑者 怀疑 差",
);
const unknown = wordSet(
  "unknown none new open tbd ? unbekannt offen keine неизвестно неизвестное",
  "desconhecido desconhecida nenhuma 未知 不明 无",
);
const negations = wordSet("not no un non nicht kein keine не нет não nao sem 不 没有");
/** What is denied by saying that nothing is known. */
const known = wordSet(
  "known relationship relation contact bekannt beziehung известно отношений conhecido relação",
);
const highs = wordSet(
  "high strong great major top decides decider hoch stark groß entscheidet entscheider",
  "высокая высокий высокое сильное сильный решает alto alta forte decide 高 强 大",
);
const middles = wordSet(
  "medium middle mid moderate average mittel средняя средний среднее médio média 中 中等",
);
const lows = wordSet(
  "low weak small none little minor niedrig gering schwach klein",
  "низкая низкий низкое слабое слабый baixo baixa fraco fraca 低 弱 小 无",
);
const yes = new Set("yes y true x ✓ o 1 touchpoint ja wahr да истина sim verdadeiro 是".split(" "));
const no = new Set("no n false - – nein falsch нет ложь não nao falso 否".split(" "));
const advisers = wordSet(
  "adviser advisor advisers advisors consultant consultants berater beraterin beratung",
  "консультант советник consultor consultora assessor assessora 顾问",
);
