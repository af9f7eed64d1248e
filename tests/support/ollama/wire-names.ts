// Which of the wire examples are about managing models: these are replayed in a file of their own.
export const ABOUT_MODELS = /^(?:pull|create|copy|delete|blob)(?:-|$)|^ps$/;
