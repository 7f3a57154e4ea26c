// The page's own button uses the widget's API; everything else is the one script tag.
document.getElementById('start')?.addEventListener('click', () => window.TriageBot?.open());
