import { createHmac } from 'node:crypto';

/**
 * Names under which sides of a pair and items of an order leave the server. Their own ids would give the key away:
 * both sides of a pair share one, and items are written in the right order. The seed stays on the server; the question
 * is part of the name, so that a pair one is sure of tells nothing about another question.
 */
function token(seed: string, ...parts: string[]): string {
  return createHmac('sha256', seed).update(parts.join('\n')).digest('hex').slice(0, 8);
}

export function rightToken(seed: string, questionId: string, pairId: string): string {
  return token(seed, 'right', questionId, pairId);
}

export function itemToken(seed: string, questionId: string, itemId: string): string {
  return token(seed, 'item', questionId, itemId);
}

/**
 * Seed of a practice question. It is the same for everybody, because lesson pages are; the key of a practice question
 * is no secret, it only should not stand in the page.
 */
export function practiceSeed(questionId: string): string {
  return `practice/${questionId}`;
}
