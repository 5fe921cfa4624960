export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const NAME = 'staffetta.theme';

/** The device's own, not the customer's: a bright screen at the counter says nothing of the phone at night. */
export function theme(): Theme {
  const kept = localStorage.getItem(NAME);
  return themes.find((each) => each === kept) ?? 'auto';
}

export function setTheme(chosen: Theme): void {
  localStorage.setItem(NAME, chosen);
  wear(chosen);
}

/** Wears what was chosen, here and in the frames beside. */
export function wearTheme(): void {
  wear(theme());
  window.addEventListener('storage', ({ key }) => {
    if (key === NAME) wear(theme());
  });
}

function wear(chosen: Theme): void {
  if (chosen === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
