/** Modules that only the build knows. */
declare module 'virtual:filon-tokens.css';
declare module '*.css';
