/** The tests' config without the build, which needs what is generated to be there. */
import config from "./vitest.config.ts";

export default { ...config, test: { ...config.test, globalSetup: [] } };
