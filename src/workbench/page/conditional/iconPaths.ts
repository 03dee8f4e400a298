/** How icons are drawn, on a field of 14 by 14, so that they look the same with every font; by their character. */
export const iconPaths: Readonly<Record<string, string>> = {
  "●": "M7 1a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z",
  "▲": "M7 1L13.5 13H.5Z",
  "▼": "M.5 1H13.5L7 13Z",
  "▶": "M1 .5L13 7L1 13.5Z",
  "▬": "M1 5H13V9H1Z",
  "◆": "M7 0L14 7L7 14L0 7Z",
  "⚑": "M2 0H3.6V1H13L10 4.5L13 8H3.6V14H2Z",
  "⬆": "M7 .5L13.5 7H9.8V13.5H4.2V7H.5Z",
  "➡": "M13.5 7L7 13.5V9.8H.5V4.2H7V.5Z",
  "⬇": "M7 13.5L.5 7H4.2V.5H9.8V7H13.5Z",
};
