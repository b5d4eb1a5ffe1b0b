/** Runs one task at a time. A new task cancels the earlier one, whose answer is then never shown. */
export class Latest {
  #controller = null;

  /** Starts `task(signal)`. Passes its answer to `show`, or its error to `fail`, unless a newer task has started. */
  async run(task, { show, fail }) {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    let answer;
    try {
      answer = await task(controller.signal);
    } catch (error) {
      if (this.#controller === controller) {
        fail(error);
      }
      return;
    }
    if (this.#controller === controller) {
      show(answer);
    }
  }

  cancel() {
    this.#controller?.abort();
    this.#controller = null;
  }
}
