import { html, nothing, render } from 'lit/html.js';
import type { RibbonButton, RibbonModel } from './ribbonModel';

/** What the ribbon shows of the moment. */
export interface RibbonState {
  readonly isPaneShown: boolean;
  /** Ids of buttons whose function is running. */
  readonly running: ReadonlySet<string>;
}

/** Draws an add-in's tabs, groups and buttons into an element; `press` is told which button was pressed. */
export function drawRibbon(
  into: HTMLElement,
  ribbon: RibbonModel,
  state: RibbonState,
  press: (button: RibbonButton) => void,
): void {
  const drawButton = (button: RibbonButton) => {
    const isRunning = state.running.has(button.id);
    const isToggle = button.action.kind === 'showPane';
    return html`<button
      type="button"
      class="ribbon-button"
      id=${`ribbon-${button.id}`}
      title=${`${button.title}\n${button.description}`.trim()}
      aria-label=${button.label}
      aria-pressed=${isToggle ? String(state.isPaneShown) : nothing}
      aria-busy=${isRunning ? 'true' : 'false'}
      ?disabled=${isRunning}
      @click=${() => press(button)}
    >
      <img src=${button.icon} alt="" width="32" height="32" />
      <span>${button.label}</span>
    </button>`;
  };
  render(
    ribbon.tabs.map(
      (tab) =>
        html`<div class="ribbon-tab"><span>${tab.label}</span></div>
          <div class="ribbon-groups" role="toolbar" aria-label=${tab.label}>
            ${tab.groups.map(
              (group) =>
                html`<div class="ribbon-group" role="group" aria-label=${group.label}>
                  <div class="ribbon-buttons">${group.buttons.map(drawButton)}</div>
                  <div class="ribbon-group-label" aria-hidden="true">${group.label}</div>
                </div>`,
            )}
          </div>`,
    ),
    into,
  );
}
