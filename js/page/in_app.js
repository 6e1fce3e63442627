// @ts-check
// Browsers inside of apps: most drop a file that a page makes, and none says so.

/**
 * Whether a browser says that it is inside of an app: by the app's name, as a web view of Android, or as one of iOS, which leaves out
 * Safari's name.
 *
 * @param {string} agent as `navigator.userAgent` has it
 */
export const isInApp = (agent) =>
  /FBA[NV]|FB_IAB|Instagram|Threads|Line\/|MicroMessenger|LinkedInApp|Snapchat|Pinterest|TikTok|musical_ly|Bytedance|Twitter|GSA\/|; wv\)/.test(
    agent,
  ) || /(iPhone|iPad).*AppleWebKit(?!.*Safari\/)/.test(agent);
