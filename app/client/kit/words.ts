/** What the page says for its scripts: `<template id="kit-words">`, in the language of the page. */
export function say(word: string, values: Readonly<Record<string, string | number>> = {}): string {
  const template = document.querySelector<HTMLTemplateElement>('#kit-words');
  const text = template?.content.querySelector(`[data-word="${word}"]`)?.textContent ?? '';
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** 06:31, as the phone's clock shows it. */
export function clock(at: number): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** 22.11.2026 06:31 */
export function dayAndClock(at: number): string {
  const moment = new Date(at);
  const day = [moment.getDate(), moment.getMonth() + 1].map((part) => String(part).padStart(2, '0'));
  return `${day.join('.')}.${moment.getFullYear()} ${clock(at)}`;
}

export function find<Found extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return within.querySelector<Found>(selector);
}

export function all<Found extends Element = HTMLElement>(selector: string, within: ParentNode = document) {
  return [...within.querySelectorAll<Found>(selector)];
}

/** Writes into every element of a kind. */
export function write(selector: string, text: string): void {
  for (const element of all(selector)) element.textContent = text;
}
