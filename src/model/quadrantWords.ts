import { defaultSettings, type Settings } from "./settings";
import { valueTexts } from "./valueTexts";

/**
 * The names of the quadrants as they are shown: a person's own as they are typed, the usual ones, which the settings
 * hold in English, in the language of now.
 */
export function quadrantWords({ quadrantNames }: Pick<Settings, "quadrantNames">): Settings["quadrantNames"] {
  const [grow, protect, develop, maintain] = quadrantNames.map((name, at) =>
    name === defaultSettings.quadrantNames[at] ? usualWords()[at] : name,
  );
  return [grow, protect, develop, maintain];
}

function usualWords(): Settings["quadrantNames"] {
  const { Grow, Protect, Develop, Maintain } = valueTexts.quadrants;
  return [Grow, Protect, Develop, Maintain];
}
