import { titles } from './panel.mjs';

/**
 * Leads through every kind of screen and stops at each: `look(name)` is called there. Ends at the self-care result;
 * the emergencies are visited on the way by starting again.
 */
export async function tour(panel, language, look) {
  const t = titles[language];
  const again = async () => {
    await panel.frame.click('[aria-controls=menu]');
    await panel.frame.click('#menu [data-command=restart]');
    await panel.asks(t.consent);
    await panel.press('yes');
    await panel.asks(t.now);
  };
  await panel.asks(t.consent);
  await look('consent');
  await panel.press('yes');
  await panel.asks(t.now);
  await look('multi');
  await panel.frame.click('[aria-controls=emergency-numbers]');
  await look('numbers');
  await panel.frame.click('[aria-controls=menu]');
  await look('menu');
  await panel.page.keyboard.press('Escape');
  await panel.write(language === 'de' ? 'taub im Schritt' : 'numb between the legs');
  await panel.frame.waitForSelector('[data-kind=clarify] form');
  await look('clarify');
  await panel.press('yes');
  await panel.result('emergency');
  await look('emergency');
  await again();
  await panel.write(language === 'de' ? 'keine Luft' : 'no breath');
  await panel.result('emergency_ambulance');
  await look('alarm');
  await panel.frame.locator('.result .secondary').last().click();
  await panel.asks(t.now);
  await look('standing');
  await again();
  await panel.answer('unsure');
  await panel.frame.waitForSelector('form[data-open] .decisions');
  await look('check');
  for (let i = 0; i < 3; i++) {
    const before = await panel.title.textContent();
    await panel.press('no');
    await panel.frame.waitForFunction(
      (title) => ![title, undefined].includes(document.querySelector('form[data-open] h2')?.textContent),
      before,
    );
  }
  await panel.asks(t.cauda);
  await panel.answer('none');
  await panel.asks(t.age);
  await panel.goOn();
  await look('number');
  await panel.number('44');
  await panel.asks(t.preg);
  await look('single');
  await panel.answer('no');
  await panel.asks(t.course);
  await panel.press('recurrent');
  await look('chosen');
  await panel.goOn();
  await panel.asks(t.severity);
  await panel.write(language === 'de' ? 'an der Schulter' : 'in my shoulder');
  await panel.asks(t.location);
  await panel.frame.waitForSelector('.picture .region');
  await look('body');
  await panel.answer('low');
  await panel.asks(t.severity);
  await panel.press('4');
  await look('scale');
  await panel.goOn();
  await panel.asks(t.impact);
  await panel.answer('ok');
  await panel.result('self_care');
  await look('self-care');
  while ((await panel.frame.locator('details:not([open])').count()) > 0) {
    await panel.frame.locator('details:not([open]) summary').first().click();
  }
  await look('self-care-unfolded');
}
