/** Changes with everything a browser loads of the site. */
declare const __BUILD__: string;
