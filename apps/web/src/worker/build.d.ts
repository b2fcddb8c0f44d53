/** Changes with everything a browser loads of the site. */
declare const __BUILD__: string;
/** Address of the script that runs the pages of this version. */
declare const __SCRIPT__: string;
