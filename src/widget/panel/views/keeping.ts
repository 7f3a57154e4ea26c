/** Puts a text on the clipboard; false where the browser or the page around the panel forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file, without a server. */
export function saveText(name: string, text: string): void {
  // The mark at the beginning tells old editors that umlauts follow.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What is folded on the screen is unfolded on paper. */
export function unfoldForPrint(): void {
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details')].filter((one) => !one.open);
    for (const one of folded) {
      one.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const one of folded) {
      one.open = false;
    }
  });
}
