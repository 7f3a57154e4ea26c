/** A person with a harmless cramp: what they answer to each question. Questions that are not here get "none" or "no". */
const harmless = {
  consent: ['yes'],
  q_age: ['34'],
  q_location: ['low'],
  q_since: ['lt24h'],
  q_how: ['sudden_move'],
  q_context: ['lift'],
  q_feel: ['cramp'],
  q_modifier: ['better_rest'],
  q_severity: ['5'],
  q_impact: ['hindered'],
};

/** The answer to a question as the bot's clients send it. */
export function answer(question) {
  const fallback = ['none', 'no', 'unsure'].find((option) => question.options?.includes(option));
  const values = harmless[question.id] ?? [fallback];
  return { triage: { answer: { id: question.id, values } } };
}
