// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validate.js
var Settings = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Settings", "description": "Settings of the whole config. Exactly one document of this kind, by custom in idc.yaml.", "type": "object", "required": ["kind", "version", "name"], "additionalProperties": false, "properties": { "kind": { "const": "Settings" }, "version": { "const": 1, "description": "Version of the config format: 1." }, "name": { "$ref": "#/$defs/configName", "description": "Name of this config, 1 to 64 of a-z 0-9 -; tells it from others on the same instance." }, "previously": { "$ref": "#/$defs/configName", "description": "The name that this config had: what the instance remembers of it, and its marks, move to the new name once a person agrees." }, "released": { "type": "array", "items": { "$ref": "#/$defs/keyGlob" }, "description": "Keys, with * and ? as globs, of what is let go of without being deleted: PermissionSet/Old. `idc release` writes them." }, "mode": { "enum": ["observe", "additive", "full"], "description": "observe (default): report only. additive: create, update and grant. full: also revoke and delete." }, "region": { "$ref": "#/$defs/region", "description": "Region of the Identity Center instance." }, "instance": { "$ref": "#/$defs/instanceArn", "description": "ARN of the instance; needed only where the credentials see more than one." }, "identitySource": { "enum": ["directory", "external", "active-directory"], "description": "Where users and groups come from. directory (default): Identity Center's own. Otherwise they may be referred to without being declared." }, "directUserAssignments": { "enum": ["managed", "forbidden", "ignored"], "description": "What becomes of assignments to users, as opposed to groups. Mode full requires it to be written." }, "restrictedAccounts": { "type": "array", "items": { "$ref": "account-set.json#/$defs/accountId" }, "description": "Accounts that a selector reaches only by `id` or with `restricted: true`, as it does the management account." }, "delegatedAdministrator": { "$ref": "account-set.json#/$defs/accountId", "description": "The account that is the delegated administrator of Identity Center, and so is restricted, where AWS does not let idc ask (organizations:ListDelegatedAdministrators)." }, "ignore": { "type": "array", "items": { "$ref": "#/$defs/ignoreRule" }, "description": "What belongs to somebody else and is never touched." }, "limits": { "type": "object", "additionalProperties": false, "description": "The most that one run may change without being asked about it.", "properties": { "revocations": { "$ref": "#/$defs/limit", "description": "Revoked assignments, for each cause. Default 25." }, "revocationShare": { "$ref": "#/$defs/share", "description": "Revoked share of the assignments there are, once there are 10. Default 30%." }, "adminGrants": { "$ref": "#/$defs/limit", "description": "New grants of administrator rights. Default 5." }, "memberships": { "$ref": "#/$defs/limit", "description": "Memberships gained or lost. Default 50." }, "provisionedAccounts": { "$ref": "#/$defs/limit", "description": "Accounts to which permission sets are provisioned. Default 200." } } }, "protected": { "type": "array", "items": { "$ref": "#/$defs/protectedGrant" }, "description": "Grants that are never removed. Mode full requires it to be written; it may be []." }, "sensitive": { "type": "array", "items": { "$ref": "#/$defs/sensitiveAccounts" }, "description": "Accounts that reviewers want named where a plan changes who can do what." }, "policies": { "type": "array", "uniqueItems": true, "items": { "enum": ["admin-by-joining", "admin-needs-expiry", "admin-needs-reason", "admin-on-sensitive", "admin-sessions", "boundary-for-writers", "contractors-read-only", "described-sets", "log-archive-read-only", "management-account", "no-crowds", "no-direct-users", "no-empty-groups", "relay-state-in-console", "sessions", "stronger-sets"] }, "description": "Guardrails that ship with idc and count here, beside those of policies/*.cedar in the config folder." }, "operators": { "type": "array", "items": { "$ref": "#/$defs/operator" }, "description": "Who must keep access to what runs idc, as group/NAME or user/NAME." }, "privacy": { "enum": ["names", "groups", "counts"], "description": "What comments on GitHub say of people: names (default) who they are, groups only which groups, counts only how many. A plan and its JSON name them all the same." }, "driftAnswers": { "type": "array", "items": { "title": "Login", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "description": "a login on GitHub, as rita-acme" }, "description": "Logins on GitHub whose ticks on the issue of drift are obeyed, beside those of maintainers and administrators of the repository." }, "throttle": { "type": "object", "additionalProperties": false, "properties": { "requestsPerSecond": { "$ref": "#/$defs/requestsPerSecond", "description": "Calls a second to one AWS service, of the 20 that AWS allows. Default 15." }, "writesInFlight": { "$ref": "#/$defs/writesInFlight", "description": "Assignment writes that may be under way at once. Default 5." } } }, "management": { "type": "object", "required": ["roleArn"], "additionalProperties": false, "description": "How to reach the management account, for what a delegated administrator may not do: its assignments, and all that is about a permission set that is provisioned there. Without it that is left undone.", "properties": { "roleArn": { "$ref": "#/$defs/roleArn", "description": "ARN of the role to assume (sts:AssumeRole), one of the management account. A person has to apply the commit that names another one." } } } }, "$defs": { "configName": { "title": "ConfigName", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z0-9-]+$" }, "region": { "title": "Region", "type": "string", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, "instanceArn": { "title": "InstanceArn", "type": "string", "pattern": "^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$" }, "roleArn": { "title": "RoleArn", "type": "string", "maxLength": 2048, "pattern": "^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$" }, "limit": { "title": "Limit", "type": "integer", "minimum": 0, "maximum": 1e6 }, "share": { "title": "Share", "type": "string", "pattern": "^([0-9]{1,2}(\\.[0-9]+)?|100)%$" }, "requestsPerSecond": { "title": "RequestsPerSecond", "type": "number", "minimum": 1, "maximum": 20 }, "writesInFlight": { "title": "WritesInFlight", "type": "integer", "minimum": 1, "maximum": 15 }, "operator": { "title": "Operator", "type": "string", "maxLength": 1030, "pattern": "^(group|user)/.+$" }, "glob": { "title": "Glob", "type": "string", "minLength": 1, "maxLength": 1024 }, "keyGlob": { "title": "KeyGlob", "type": "string", "maxLength": 2048, "pattern": "^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$" }, "ignoreRule": { "title": "IgnoreRule", "type": "object", "required": ["owner"], "additionalProperties": false, "properties": { "permissionSet": { "$ref": "#/$defs/glob", "description": "Permission sets of that name and all their assignments; * and ? are globs." }, "group": { "$ref": "#/$defs/glob", "description": "Groups of that name and their membership, not what is granted to them; * and ? are globs." }, "principalType": { "enum": ["USER", "GROUP"], "description": "Only assignments to users, or to groups." }, "owner": { "$ref": "assignments.json#/$defs/note", "description": "Whose it is: a tool, a team." }, "until": { "$ref": "assignments.json#/$defs/date", "description": "YYYY-MM-DD: the rule ends at 00:00 UTC of that day." } } }, "sensitiveAccounts": { "title": "SensitiveAccounts", "type": "object", "required": ["label", "accounts"], "additionalProperties": false, "properties": { "label": { "title": "Label", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,19}$", "description": "a plain word of at most 20 letters, digits and hyphens, as prod" }, "accounts": { "$ref": "account-set.json#/$defs/accounts" } } }, "protectedGrant": { "title": "ProtectedGrant", "type": "object", "required": ["permissionSet", "accounts"], "additionalProperties": false, "oneOf": [{ "required": ["group"] }, { "required": ["user"] }], "properties": { "group": { "$ref": "group.json#/$defs/groupName" }, "user": { "$ref": "user.json#/$defs/userName" }, "permissionSet": { "$ref": "permission-set.json#/$defs/permissionSetName" }, "accounts": { "$ref": "account-set.json#/$defs/accounts" } } } }, "$id": "https://schemas.invalid/settings.json" };
var schema32 = { "title": "ConfigName", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z0-9-]+$" };
var schema34 = { "title": "KeyGlob", "type": "string", "maxLength": 2048, "pattern": "^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$" };
var schema35 = { "title": "Region", "type": "string", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" };
var schema36 = { "title": "InstanceArn", "type": "string", "pattern": "^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$" };
var schema41 = { "title": "AccountId", "description": "An AWS account id: 12 digits, in quotes.", "type": "string", "pattern": "^[0-9]{12}$" };
var schema95 = { "title": "Limit", "type": "integer", "minimum": 0, "maximum": 1e6 };
var schema96 = { "title": "Share", "type": "string", "pattern": "^([0-9]{1,2}(\\.[0-9]+)?|100)%$" };
var schema106 = { "title": "Operator", "type": "string", "maxLength": 1030, "pattern": "^(group|user)/.+$" };
var schema107 = { "title": "RequestsPerSecond", "type": "number", "minimum": 1, "maximum": 20 };
var schema108 = { "title": "WritesInFlight", "type": "integer", "minimum": 1, "maximum": 15 };
var schema109 = { "title": "RoleArn", "type": "string", "maxLength": 2048, "pattern": "^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$" };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern4 = new RegExp("^[a-z0-9-]+$", "u");
var pattern6 = new RegExp("^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$", "u");
var pattern7 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
var pattern8 = new RegExp("^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$", "u");
var pattern10 = new RegExp("^[0-9]{12}$", "u");
var pattern37 = new RegExp("^([0-9]{1,2}(\\.[0-9]+)?|100)%$", "u");
var pattern42 = new RegExp("^(group|user)/.+$", "u");
var pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", "u");
var pattern44 = new RegExp("^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$", "u");
var schema50 = { "title": "IgnoreRule", "type": "object", "required": ["owner"], "additionalProperties": false, "properties": { "permissionSet": { "$ref": "#/$defs/glob", "description": "Permission sets of that name and all their assignments; * and ? are globs." }, "group": { "$ref": "#/$defs/glob", "description": "Groups of that name and their membership, not what is granted to them; * and ? are globs." }, "principalType": { "enum": ["USER", "GROUP"], "description": "Only assignments to users, or to groups." }, "owner": { "$ref": "assignments.json#/$defs/note", "description": "Whose it is: a tool, a team." }, "until": { "$ref": "assignments.json#/$defs/date", "description": "YYYY-MM-DD: the rule ends at 00:00 UTC of that day." } } };
var schema51 = { "title": "Glob", "type": "string", "minLength": 1, "maxLength": 1024 };
var schema54 = { "title": "Note", "type": "string", "minLength": 1, "maxLength": 1024 };
var schema92 = { "title": "Date", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var pattern35 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "permissionSet" || key0 === "group" || key0 === "principalType" || key0 === "owner" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.permissionSet !== void 0) {
      let data0 = data.permissionSet;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err2 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema51, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err5 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema51, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.principalType !== void 0) {
      let data2 = data.principalType;
      if (!(data2 === "USER" || data2 === "GROUP")) {
        const err8 = { instancePath: instancePath + "/principalType", schemaPath: "#/properties/principalType/enum", keyword: "enum", params: { allowedValues: schema50.properties.principalType.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.principalType.enum, parentSchema: schema50.properties.principalType, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data3 = data.owner;
      if (typeof data3 === "string") {
        if (func2(data3) > 1024) {
          const err9 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data4 = data.until;
      if (typeof data4 === "string") {
        if (!pattern35.test(data4)) {
          const err12 = { instancePath: instancePath + "/until", schemaPath: "assignments.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema92, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/until", schemaPath: "assignments.json#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.type, parentSchema: schema92, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema100 = { "title": "ProtectedGrant", "type": "object", "required": ["permissionSet", "accounts"], "additionalProperties": false, "oneOf": [{ "required": ["group"] }, { "required": ["user"] }], "properties": { "group": { "$ref": "group.json#/$defs/groupName" }, "user": { "$ref": "user.json#/$defs/userName" }, "permissionSet": { "$ref": "permission-set.json#/$defs/permissionSetName" }, "accounts": { "$ref": "account-set.json#/$defs/accounts" } } };
var schema57 = { "title": "GroupName", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" };
var schema60 = { "title": "UserName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" };
var schema71 = { "title": "PermissionSetName", "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[A-Za-z0-9_+=,.@-]+$" };
var pattern13 = new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$", "u");
var pattern15 = new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", "u");
var pattern25 = new RegExp("^[A-Za-z0-9_+=,.@-]+$", "u");
var schema39 = { "title": "Accounts", "description": "The name of an AccountSet, a quoted account id, a selector, or a list of these.", "type": ["string", "object", "array"], "$ref": "#/$defs/accountTermShape", "items": { "$ref": "#/$defs/accountTerm" }, "minItems": 1 };
var schema40 = { "title": "AccountSelector", "minLength": 1, "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/accountId", "description": 'That account. Quote it: "123456789012".' }, "name": { "$ref": "#/$defs/accountName", "description": "Accounts of that whole name; `*` stands for any characters, `?` for one." }, "ou": { "$ref": "#/$defs/ouPath", "description": "Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \\/." }, "recursive": { "type": "boolean", "description": "With `ou`: false for the accounts of just that level. Default true." }, "tag": { "$ref": "#/$defs/tagMatch", "description": "Accounts that carry all of these tags." }, "all": { "const": true, "description": "Every account of the organization." }, "restricted": { "const": true, "description": "Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts)." }, "allowEmpty": { "const": true, "description": "It is no mistake if this matches no account." } } };
var schema42 = { "title": "AccountName", "type": "string", "minLength": 1, "maxLength": 50 };
var schema43 = { "title": "OuPath", "type": "string", "minLength": 1, "maxLength": 1024 };
var schema44 = { "title": "TagMatch", "type": "object", "additionalProperties": { "$ref": "#/$defs/tagMatchValue" } };
var schema45 = { "title": "TagMatchValue", "type": "string", "maxLength": 256 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (typeof data0 === "string") {
        if (func2(data0) > 256) {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagMatchValue/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema45, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagMatchValue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.type, parentSchema: schema45, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "ou" || key0 === "recursive" || key0 === "tag" || key0 === "all" || key0 === "restricted" || key0 === "allowEmpty")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 50) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema42, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.type, parentSchema: schema42, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ou !== void 0) {
      let data2 = data.ou;
      if (typeof data2 === "string") {
        if (func2(data2) > 1024) {
          const err7 = { instancePath: instancePath + "/ou", schemaPath: "#/$defs/ouPath/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/ou", schemaPath: "#/$defs/ouPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema43, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/ou", schemaPath: "#/$defs/ouPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.recursive !== void 0) {
      let data3 = data.recursive;
      if (typeof data3 !== "boolean") {
        const err10 = { instancePath: instancePath + "/recursive", schemaPath: "#/properties/recursive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.recursive.type, parentSchema: schema40.properties.recursive, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tag !== void 0) {
      if (!validate24(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      let data5 = data.all;
      if (true !== data5) {
        const err11 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema40.properties.all, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.restricted !== void 0) {
      let data6 = data.restricted;
      if (true !== data6) {
        const err12 = { instancePath: instancePath + "/restricted", schemaPath: "#/properties/restricted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema40.properties.restricted, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.allowEmpty !== void 0) {
      let data7 = data.allowEmpty;
      if (true !== data7) {
        const err13 = { instancePath: instancePath + "/allowEmpty", schemaPath: "#/properties/allowEmpty/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema40.properties.allowEmpty, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "AccountTerm", "description": "The name of an AccountSet, a quoted account id, or a selector.", "type": ["string", "object"], "$ref": "#/$defs/accountTermShape" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type }, message: "must be string,object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,object,array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema100.oneOf[0].required, parentSchema: schema100.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema100.oneOf[1].required, parentSchema: schema100.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema100.oneOf, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.permissionSet === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissionSet" }, message: "must have required property 'permissionSet'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'", schema: schema100.required, parentSchema: schema100, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "group" || key0 === "user" || key0 === "permissionSet" || key0 === "accounts")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema100, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err6 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err7 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err8 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$", parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data1 = data.user;
      if (typeof data1 === "string") {
        if (func2(data1) > 128) {
          const err10 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err11 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern15.test(data1)) {
          const err12 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.permissionSet !== void 0) {
      let data2 = data.permissionSet;
      if (typeof data2 === "string") {
        if (func2(data2) > 32) {
          const err14 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema71, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err15 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern25.test(data2)) {
          const err16 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema71, data: data2 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.type, parentSchema: schema71, data: data2 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      if (!validate55(data.accounts, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema100.type, parentSchema: schema100, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema105 = { "title": "SensitiveAccounts", "type": "object", "required": ["label", "accounts"], "additionalProperties": false, "properties": { "label": { "title": "Label", "type": "string", "pattern": "^[a-z][a-z0-9-]{0,19}$", "description": "a plain word of at most 20 letters, digits and hyphens, as prod" }, "accounts": { "$ref": "account-set.json#/$defs/accounts" } } };
var pattern41 = new RegExp("^[a-z][a-z0-9-]{0,19}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'", schema: schema105.required, parentSchema: schema105, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "accounts")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema105, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 === "string") {
        if (!pattern41.test(data0)) {
          const err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,19}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,19}$"', schema: "^[a-z][a-z0-9-]{0,19}$", parentSchema: schema105.properties.label, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema105.properties.label.type, parentSchema: schema105.properties.label, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      if (!validate55(data.accounts, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate55.errors : append(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema105.type, parentSchema: schema105, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("Settings" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Settings" }, message: "must be equal to constant", schema: "Settings", parentSchema: schema31.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (1 !== data1) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/configName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/configName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/configName/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"', schema: "^[a-z0-9-]+$", parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/configName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      let data3 = data.previously;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err10 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/configName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err11 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/configName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err12 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/configName/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"', schema: "^[a-z0-9-]+$", parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/configName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.released !== void 0) {
      let data4 = data.released;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) > 2048) {
              const err14 = { instancePath: instancePath + "/released/" + i0, schemaPath: "#/$defs/keyGlob/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern6.test(data5)) {
              const err15 = { instancePath: instancePath + "/released/" + i0, schemaPath: "#/$defs/keyGlob/pattern", keyword: "pattern", params: { pattern: "^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$" }, message: 'must match pattern "^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$"', schema: "^(User|Group|GroupMembership|PermissionSet|AccountAssignment)/.+$", parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/released/" + i0, schemaPath: "#/$defs/keyGlob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/released", schemaPath: "#/properties/released/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.released.type, parentSchema: schema31.properties.released, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data6 = data.mode;
      if (!(data6 === "observe" || data6 === "additive" || data6 === "full")) {
        const err18 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.mode.enum, parentSchema: schema31.properties.mode, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data7 = data.region;
      if (typeof data7 === "string") {
        if (!pattern7.test(data7)) {
          const err19 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, message: 'must match pattern "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"', schema: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", parentSchema: schema35, data: data7 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data8 = data.instance;
      if (typeof data8 === "string") {
        if (!pattern8.test(data8)) {
          const err21 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/instanceArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$" }, message: 'must match pattern "^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$"', schema: "^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}$", parentSchema: schema36, data: data8 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/instanceArn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data8 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.identitySource !== void 0) {
      let data9 = data.identitySource;
      if (!(data9 === "directory" || data9 === "external" || data9 === "active-directory")) {
        const err23 = { instancePath: instancePath + "/identitySource", schemaPath: "#/properties/identitySource/enum", keyword: "enum", params: { allowedValues: schema31.properties.identitySource.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.identitySource.enum, parentSchema: schema31.properties.identitySource, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.directUserAssignments !== void 0) {
      let data10 = data.directUserAssignments;
      if (!(data10 === "managed" || data10 === "forbidden" || data10 === "ignored")) {
        const err24 = { instancePath: instancePath + "/directUserAssignments", schemaPath: "#/properties/directUserAssignments/enum", keyword: "enum", params: { allowedValues: schema31.properties.directUserAssignments.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.directUserAssignments.enum, parentSchema: schema31.properties.directUserAssignments, data: data10 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.restrictedAccounts !== void 0) {
      let data11 = data.restrictedAccounts;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (typeof data12 === "string") {
            if (!pattern10.test(data12)) {
              const err25 = { instancePath: instancePath + "/restrictedAccounts/" + i1, schemaPath: "account-set.json#/$defs/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema41, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/restrictedAccounts/" + i1, schemaPath: "account-set.json#/$defs/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data12 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/restrictedAccounts", schemaPath: "#/properties/restrictedAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.restrictedAccounts.type, parentSchema: schema31.properties.restrictedAccounts, data: data11 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.delegatedAdministrator !== void 0) {
      let data13 = data.delegatedAdministrator;
      if (typeof data13 === "string") {
        if (!pattern10.test(data13)) {
          const err28 = { instancePath: instancePath + "/delegatedAdministrator", schemaPath: "account-set.json#/$defs/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema41, data: data13 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/delegatedAdministrator", schemaPath: "account-set.json#/$defs/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data13 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data14 = data.ignore;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate35(data14[i2], { instancePath: instancePath + "/ignore/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.ignore.type, parentSchema: schema31.properties.ignore, data: data14 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data16 = data.limits;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 in data16) {
          if (!(key1 === "revocations" || key1 === "revocationShare" || key1 === "adminGrants" || key1 === "memberships" || key1 === "provisionedAccounts")) {
            const err31 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.limits, data: data16 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data16.revocations !== void 0) {
          let data17 = data16.revocations;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err32 = { instancePath: instancePath + "/limits/revocations", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.type, parentSchema: schema95, data: data17 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 1e6 || isNaN(data17)) {
              const err33 = { instancePath: instancePath + "/limits/revocations", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema95, data: data17 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err34 = { instancePath: instancePath + "/limits/revocations", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95, data: data17 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data16.revocationShare !== void 0) {
          let data18 = data16.revocationShare;
          if (typeof data18 === "string") {
            if (!pattern37.test(data18)) {
              const err35 = { instancePath: instancePath + "/limits/revocationShare", schemaPath: "#/$defs/share/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,2}(\\.[0-9]+)?|100)%$" }, message: 'must match pattern "^([0-9]{1,2}(\\.[0-9]+)?|100)%$"', schema: "^([0-9]{1,2}(\\.[0-9]+)?|100)%$", parentSchema: schema96, data: data18 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/limits/revocationShare", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data18 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data16.adminGrants !== void 0) {
          let data19 = data16.adminGrants;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err37 = { instancePath: instancePath + "/limits/adminGrants", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.type, parentSchema: schema95, data: data19 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 1e6 || isNaN(data19)) {
              const err38 = { instancePath: instancePath + "/limits/adminGrants", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema95, data: data19 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err39 = { instancePath: instancePath + "/limits/adminGrants", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95, data: data19 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data16.memberships !== void 0) {
          let data20 = data16.memberships;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err40 = { instancePath: instancePath + "/limits/memberships", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.type, parentSchema: schema95, data: data20 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 1e6 || isNaN(data20)) {
              const err41 = { instancePath: instancePath + "/limits/memberships", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema95, data: data20 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err42 = { instancePath: instancePath + "/limits/memberships", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95, data: data20 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
        if (data16.provisionedAccounts !== void 0) {
          let data21 = data16.provisionedAccounts;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err43 = { instancePath: instancePath + "/limits/provisionedAccounts", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema95.type, parentSchema: schema95, data: data21 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1e6 || isNaN(data21)) {
              const err44 = { instancePath: instancePath + "/limits/provisionedAccounts", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema95, data: data21 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err45 = { instancePath: instancePath + "/limits/provisionedAccounts", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema95, data: data21 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.limits.type, parentSchema: schema31.properties.limits, data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.protected !== void 0) {
      let data22 = data.protected;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate54(data22[i3], { instancePath: instancePath + "/protected/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.protected.type, parentSchema: schema31.properties.protected, data: data22 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.sensitive !== void 0) {
      let data24 = data.sensitive;
      if (Array.isArray(data24)) {
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate60(data24[i4], { instancePath: instancePath + "/sensitive/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : append(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/sensitive", schemaPath: "#/properties/sensitive/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.sensitive.type, parentSchema: schema31.properties.sensitive, data: data24 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data26 = data.policies;
      if (Array.isArray(data26)) {
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data27 = data26[i5];
          if (!(data27 === "admin-by-joining" || data27 === "admin-needs-expiry" || data27 === "admin-needs-reason" || data27 === "admin-on-sensitive" || data27 === "admin-sessions" || data27 === "boundary-for-writers" || data27 === "contractors-read-only" || data27 === "described-sets" || data27 === "log-archive-read-only" || data27 === "management-account" || data27 === "no-crowds" || data27 === "no-direct-users" || data27 === "no-empty-groups" || data27 === "relay-state-in-console" || data27 === "sessions" || data27 === "stronger-sets")) {
            const err49 = { instancePath: instancePath + "/policies/" + i5, schemaPath: "#/properties/policies/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.policies.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.policies.items.enum, parentSchema: schema31.properties.policies.items, data: data27 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        let i6 = data26.length;
        let j0;
        if (i6 > 1) {
          outer0: for (; i6--; ) {
            for (j0 = i6; j0--; ) {
              if (func0(data26[i6], data26[j0])) {
                const err50 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i6 + " are identical)", schema: true, parentSchema: schema31.properties.policies, data: data26 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.policies.type, parentSchema: schema31.properties.policies, data: data26 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data28 = data.operators;
      if (Array.isArray(data28)) {
        const len6 = data28.length;
        for (let i7 = 0; i7 < len6; i7++) {
          let data29 = data28[i7];
          if (typeof data29 === "string") {
            if (func2(data29) > 1030) {
              const err52 = { instancePath: instancePath + "/operators/" + i7, schemaPath: "#/$defs/operator/maxLength", keyword: "maxLength", params: { limit: 1030 }, message: "must NOT have more than 1030 characters", schema: 1030, parentSchema: schema106, data: data29 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (!pattern42.test(data29)) {
              const err53 = { instancePath: instancePath + "/operators/" + i7, schemaPath: "#/$defs/operator/pattern", keyword: "pattern", params: { pattern: "^(group|user)/.+$" }, message: 'must match pattern "^(group|user)/.+$"', schema: "^(group|user)/.+$", parentSchema: schema106, data: data29 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/operators/" + i7, schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.type, parentSchema: schema106, data: data29 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.operators.type, parentSchema: schema31.properties.operators, data: data28 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data30 = data.privacy;
      if (!(data30 === "names" || data30 === "groups" || data30 === "counts")) {
        const err56 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/enum", keyword: "enum", params: { allowedValues: schema31.properties.privacy.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.privacy.enum, parentSchema: schema31.properties.privacy, data: data30 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.driftAnswers !== void 0) {
      let data31 = data.driftAnswers;
      if (Array.isArray(data31)) {
        const len7 = data31.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data32 = data31[i8];
          if (typeof data32 === "string") {
            if (!pattern43.test(data32)) {
              const err57 = { instancePath: instancePath + "/driftAnswers/" + i8, schemaPath: "#/properties/driftAnswers/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", parentSchema: schema31.properties.driftAnswers.items, data: data32 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/driftAnswers/" + i8, schemaPath: "#/properties/driftAnswers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.driftAnswers.items.type, parentSchema: schema31.properties.driftAnswers.items, data: data32 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/driftAnswers", schemaPath: "#/properties/driftAnswers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.driftAnswers.type, parentSchema: schema31.properties.driftAnswers, data: data31 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.throttle !== void 0) {
      let data33 = data.throttle;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key2 in data33) {
          if (!(key2 === "requestsPerSecond" || key2 === "writesInFlight")) {
            const err60 = { instancePath: instancePath + "/throttle", schemaPath: "#/properties/throttle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.throttle, data: data33 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data33.requestsPerSecond !== void 0) {
          let data34 = data33.requestsPerSecond;
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 20 || isNaN(data34)) {
              const err61 = { instancePath: instancePath + "/throttle/requestsPerSecond", schemaPath: "#/$defs/requestsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20", schema: 20, parentSchema: schema107, data: data34 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data34 < 1 || isNaN(data34)) {
              const err62 = { instancePath: instancePath + "/throttle/requestsPerSecond", schemaPath: "#/$defs/requestsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema107, data: data34 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/throttle/requestsPerSecond", schemaPath: "#/$defs/requestsPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema107.type, parentSchema: schema107, data: data34 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data33.writesInFlight !== void 0) {
          let data35 = data33.writesInFlight;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err64 = { instancePath: instancePath + "/throttle/writesInFlight", schemaPath: "#/$defs/writesInFlight/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema108.type, parentSchema: schema108, data: data35 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 15 || isNaN(data35)) {
              const err65 = { instancePath: instancePath + "/throttle/writesInFlight", schemaPath: "#/$defs/writesInFlight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15 }, message: "must be <= 15", schema: 15, parentSchema: schema108, data: data35 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data35 < 1 || isNaN(data35)) {
              const err66 = { instancePath: instancePath + "/throttle/writesInFlight", schemaPath: "#/$defs/writesInFlight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema108, data: data35 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/throttle", schemaPath: "#/properties/throttle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.throttle.type, parentSchema: schema31.properties.throttle, data: data33 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.management !== void 0) {
      let data36 = data.management;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.roleArn === void 0) {
          const err68 = { instancePath: instancePath + "/management", schemaPath: "#/properties/management/required", keyword: "required", params: { missingProperty: "roleArn" }, message: "must have required property 'roleArn'", schema: schema31.properties.management.required, parentSchema: schema31.properties.management, data: data36 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        for (const key3 in data36) {
          if (!(key3 === "roleArn")) {
            const err69 = { instancePath: instancePath + "/management", schemaPath: "#/properties/management/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.management, data: data36 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data36.roleArn !== void 0) {
          let data37 = data36.roleArn;
          if (typeof data37 === "string") {
            if (func2(data37) > 2048) {
              const err70 = { instancePath: instancePath + "/management/roleArn", schemaPath: "#/$defs/roleArn/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema109, data: data37 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (!pattern44.test(data37)) {
              const err71 = { instancePath: instancePath + "/management/roleArn", schemaPath: "#/$defs/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$" }, message: 'must match pattern "^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$"', schema: "^arn:aws(-[a-z]{1,5}){0,3}:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$", parentSchema: schema109, data: data37 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/management/roleArn", schemaPath: "#/$defs/roleArn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema109.type, parentSchema: schema109, data: data37 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/management", schemaPath: "#/properties/management/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.management.type, parentSchema: schema31.properties.management, data: data36 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
  } else {
    const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var User = validate39;
var schema59 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "User", "description": "A person in the Identity Center directory.", "type": "object", "required": ["kind", "userName", "name"], "additionalProperties": false, "properties": { "kind": { "const": "User" }, "userName": { "$ref": "#/$defs/userName", "description": "The name to sign in with, often an e-mail address. Renaming a user is delete and create." }, "name": { "type": "object", "required": ["given", "family"], "additionalProperties": false, "properties": { "given": { "$ref": "#/$defs/personName", "description": "Given name." }, "family": { "$ref": "#/$defs/personName", "description": "Family name." } } }, "displayName": { "$ref": "#/$defs/personName", "description": "The name that others see. Default: given and family name." }, "email": { "$ref": "#/$defs/email", "description": "The primary e-mail address; unique in the directory." } }, "$defs": { "userName": { "title": "UserName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, "personName": { "title": "PersonName", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" }, "email": { "title": "Email", "type": "string", "maxLength": 1024, "pattern": "^[^\\s@]+@[^\\s@]+$" } }, "$id": "https://schemas.invalid/user.json" };
var schema61 = { "title": "PersonName", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" };
var schema64 = { "title": "Email", "type": "string", "maxLength": 1024, "pattern": "^[^\\s@]+@[^\\s@]+$" };
var pattern14 = new RegExp("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$", "u");
var pattern19 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.userName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userName" }, message: "must have required property 'userName'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema59.required, parentSchema: schema59, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "userName" || key0 === "name" || key0 === "displayName" || key0 === "email")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("User" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "User" }, message: "must be equal to constant", schema: "User", parentSchema: schema59.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.userName !== void 0) {
      let data1 = data.userName;
      if (typeof data1 === "string") {
        if (func2(data1) > 128) {
          const err5 = { instancePath: instancePath + "/userName", schemaPath: "#/$defs/userName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/userName", schemaPath: "#/$defs/userName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern15.test(data1)) {
          const err7 = { instancePath: instancePath + "/userName", schemaPath: "#/$defs/userName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", parentSchema: schema60, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/userName", schemaPath: "#/$defs/userName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.given === void 0) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/required", keyword: "required", params: { missingProperty: "given" }, message: "must have required property 'given'", schema: schema59.properties.name.required, parentSchema: schema59.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.family === void 0) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/required", keyword: "required", params: { missingProperty: "family" }, message: "must have required property 'family'", schema: schema59.properties.name.required, parentSchema: schema59.properties.name, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "given" || key1 === "family")) {
            const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59.properties.name, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data2.given !== void 0) {
          let data3 = data2.given;
          if (typeof data3 === "string") {
            if (func2(data3) > 1024) {
              const err12 = { instancePath: instancePath + "/name/given", schemaPath: "#/$defs/personName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema61, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data3) < 1) {
              const err13 = { instancePath: instancePath + "/name/given", schemaPath: "#/$defs/personName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern14.test(data3)) {
              const err14 = { instancePath: instancePath + "/name/given", schemaPath: "#/$defs/personName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$", parentSchema: schema61, data: data3 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/name/given", schemaPath: "#/$defs/personName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data: data3 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.family !== void 0) {
          let data4 = data2.family;
          if (typeof data4 === "string") {
            if (func2(data4) > 1024) {
              const err16 = { instancePath: instancePath + "/name/family", schemaPath: "#/$defs/personName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema61, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err17 = { instancePath: instancePath + "/name/family", schemaPath: "#/$defs/personName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern14.test(data4)) {
              const err18 = { instancePath: instancePath + "/name/family", schemaPath: "#/$defs/personName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$", parentSchema: schema61, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/name/family", schemaPath: "#/$defs/personName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data: data4 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.properties.name.type, parentSchema: schema59.properties.name, data: data2 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data5 = data.displayName;
      if (typeof data5 === "string") {
        if (func2(data5) > 1024) {
          const err21 = { instancePath: instancePath + "/displayName", schemaPath: "#/$defs/personName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema61, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err22 = { instancePath: instancePath + "/displayName", schemaPath: "#/$defs/personName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema61, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern14.test(data5)) {
          const err23 = { instancePath: instancePath + "/displayName", schemaPath: "#/$defs/personName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$", parentSchema: schema61, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/displayName", schemaPath: "#/$defs/personName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.type, parentSchema: schema61, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data6 = data.email;
      if (typeof data6 === "string") {
        if (func2(data6) > 1024) {
          const err25 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema64, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (!pattern19.test(data6)) {
          const err26 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"', schema: "^[^\\s@]+@[^\\s@]+$", parentSchema: schema64, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/email", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.type, parentSchema: schema64, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Group = validate38;
var schema56 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Group", "description": "A group of users in the Identity Center directory.", "type": "object", "required": ["kind", "name"], "additionalProperties": false, "properties": { "kind": { "const": "Group" }, "name": { "$ref": "#/$defs/groupName", "description": "What AWS calls the DisplayName of the group. Renaming a group is delete and create." }, "description": { "$ref": "#/$defs/groupDescription", "description": "What the group is for." }, "members": { "type": "array", "items": { "$ref": "user.json#/$defs/userName" }, "description": "User names of all members. Leave it out to leave membership to others; an empty list means no members." } }, "$defs": { "groupName": { "title": "GroupName", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" }, "groupDescription": { "title": "GroupDescription", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" } }, "$id": "https://schemas.invalid/group.json" };
var schema58 = { "title": "GroupDescription", "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "description" || key0 === "members")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("Group" !== data0) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Group" }, message: "must be equal to constant", schema: "Group", parentSchema: schema56.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/groupName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema57, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/groupName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern13.test(data1)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/groupName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$", parentSchema: schema57, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 1024) {
          const err8 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/groupDescription/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema58, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/groupDescription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema58, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern14.test(data2)) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/groupDescription/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r \\u00a0\\u3000]+$", parentSchema: schema58, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/groupDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.type, parentSchema: schema58, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data3 = data.members;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func2(data4) > 128) {
              const err12 = { instancePath: instancePath + "/members/" + i0, schemaPath: "user.json#/$defs/userName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema60, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data4) < 1) {
              const err13 = { instancePath: instancePath + "/members/" + i0, schemaPath: "user.json#/$defs/userName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (!pattern15.test(data4)) {
              const err14 = { instancePath: instancePath + "/members/" + i0, schemaPath: "user.json#/$defs/userName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", parentSchema: schema60, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/members/" + i0, schemaPath: "user.json#/$defs/userName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema56.properties.members.type, parentSchema: schema56.properties.members, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var PermissionSet = validate40;
var schema70 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "PermissionSet", "description": "What somebody may do in an account. It becomes an IAM role in every account where it is assigned.", "type": "object", "required": ["kind", "name"], "additionalProperties": false, "properties": { "kind": { "const": "PermissionSet" }, "name": { "$ref": "#/$defs/permissionSetName", "description": "1 to 32 letters, digits and + = , . @ _ -. AWS cannot rename a permission set: see `previously`." }, "description": { "$ref": "#/$defs/permissionSetDescription", "description": "Shown in the access portal. At most 700 characters, Latin-1 only. AWS cannot remove one: where it leaves the config, `-` is written, which counts as none." }, "sessionDuration": { "$ref": "#/$defs/sessionDuration", "description": "How long a session lasts: 1h to 12h, as 4h, 90m, 1h30m or PT4H. Default 1h." }, "relayState": { "$ref": "#/$defs/relayState", "description": "The console page where a session begins." }, "managedPolicies": { "type": "array", "items": { "$ref": "#/$defs/managedPolicy" }, "description": "AWS managed policies, by name, path/name or ARN. With customerManagedPolicies at most 20." }, "customerManagedPolicies": { "type": "array", "items": { "$ref": "#/$defs/customerManagedPolicy" }, "description": "Customer managed policies. Each must exist, by this name and path, in every account of the set." }, "inlinePolicy": { "$ref": "#/$defs/inlinePolicy", "description": "An IAM policy: as YAML, or {file: path} of a JSON or YAML file, relative to the config folder." }, "permissionsBoundary": { "$ref": "#/$defs/permissionsBoundary", "description": "The most that the permission set may ever allow." }, "tags": { "$ref": "#/$defs/tags", "description": "Tags of the permission set, at most 49: AWS allows 50, and idc marks each set with one. Leave it out to leave tags to others; an empty map means no tags." }, "assignments": { "enum": ["exclusive", "shared"], "description": "exclusive (default): an assignment of this set that nobody declared is revoked. shared (default of an external one): it is left alone." }, "definition": { "enum": ["managed", "external"], "description": "managed (default): this document says what the set is. external: somebody else does (owner), and it is never created, changed, tagged or deleted here; rules may grant it." }, "owner": { "$ref": "assignments.json#/$defs/note", "description": "Who defines the set, where its definition is external: a tool, a team." }, "previously": { "$ref": "#/$defs/permissionSetName", "description": "The name this set had before: the old one is replaced by this one." } }, "$defs": { "permissionSetName": { "title": "PermissionSetName", "type": "string", "minLength": 1, "maxLength": 32, "pattern": "^[A-Za-z0-9_+=,.@-]+$" }, "permissionSetDescription": { "title": "PermissionSetDescription", "type": "string", "minLength": 1, "maxLength": 700, "pattern": "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$" }, "sessionDuration": { "title": "SessionDuration", "type": "string", "minLength": 1, "maxLength": 100 }, "relayState": { "title": "RelayState", "type": "string", "minLength": 1, "maxLength": 240, "pattern": `^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$` }, "managedPolicy": { "title": "ManagedPolicy", "type": "string", "minLength": 1, "maxLength": 2048 }, "policyName": { "title": "PolicyName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_+=,.@-]+$" }, "policyPath": { "title": "PolicyPath", "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^((/[A-Za-z0-9.,+@=_-]+)*)/$" }, "customerManagedPolicy": { "title": "CustomerManagedPolicy", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/policyName", "description": "Name of the IAM policy, with its case." }, "path": { "$ref": "#/$defs/policyPath", "description": "Path of the IAM policy, as /org/. Default /." } } }, "inlinePolicy": { "title": "InlinePolicy", "type": "object", "properties": { "file": { "type": "string", "minLength": 1, "description": "Path of the policy file, relative to the config folder." }, "Version": { "description": 'Version of the policy language: "2012-10-17".' }, "Id": { "description": "An optional name of the policy." }, "Statement": { "description": "One statement, or a list of them." } } }, "permissionsBoundary": { "title": "PermissionsBoundary", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "managedPolicy": { "$ref": "#/$defs/managedPolicy", "description": "An AWS managed policy, by name, path/name or ARN." }, "customerManagedPolicy": { "$ref": "#/$defs/customerManagedPolicy", "description": "A customer managed policy, which must exist in every account of the set." } } }, "tags": { "title": "Tags", "type": "object", "maxProperties": 49, "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } }, "tagKey": { "title": "TagKey", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, "tagValue": { "title": "TagValue", "type": "string", "maxLength": 256, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" } }, "$id": "https://schemas.invalid/permission-set.json" };
var schema72 = { "title": "PermissionSetDescription", "type": "string", "minLength": 1, "maxLength": 700, "pattern": "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$" };
var schema73 = { "title": "SessionDuration", "type": "string", "minLength": 1, "maxLength": 100 };
var schema74 = { "title": "RelayState", "type": "string", "minLength": 1, "maxLength": 240, "pattern": `^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$` };
var schema75 = { "title": "ManagedPolicy", "type": "string", "minLength": 1, "maxLength": 2048 };
var schema79 = { "title": "InlinePolicy", "type": "object", "properties": { "file": { "type": "string", "minLength": 1, "description": "Path of the policy file, relative to the config folder." }, "Version": { "description": 'Version of the policy language: "2012-10-17".' }, "Id": { "description": "An optional name of the policy." }, "Statement": { "description": "One statement, or a list of them." } } };
var pattern26 = new RegExp("^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$", "u");
var pattern27 = new RegExp(`^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$`, "u");
var schema76 = { "title": "CustomerManagedPolicy", "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/policyName", "description": "Name of the IAM policy, with its case." }, "path": { "$ref": "#/$defs/policyPath", "description": "Path of the IAM policy, as /org/. Default /." } } };
var schema77 = { "title": "PolicyName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9_+=,.@-]+$" };
var schema78 = { "title": "PolicyPath", "type": "string", "minLength": 1, "maxLength": 512, "pattern": "^((/[A-Za-z0-9.,+@=_-]+)*)/$" };
var pattern29 = new RegExp("^((/[A-Za-z0-9.,+@=_-]+)*)/$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema76.required, parentSchema: schema76, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "path")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema76, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 128) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/policyName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema77, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/policyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern25.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/policyName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema77, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/policyName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.type, parentSchema: schema77, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func2(data1) > 512) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/policyPath/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema78, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/policyPath/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema78, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern29.test(data1)) {
          const err8 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/policyPath/pattern", keyword: "pattern", params: { pattern: "^((/[A-Za-z0-9.,+@=_-]+)*)/$" }, message: 'must match pattern "^((/[A-Za-z0-9.,+@=_-]+)*)/$"', schema: "^((/[A-Za-z0-9.,+@=_-]+)*)/$", parentSchema: schema78, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/policyPath/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema78.type, parentSchema: schema78, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema76.type, parentSchema: schema76, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "title": "PermissionsBoundary", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "managedPolicy": { "$ref": "#/$defs/managedPolicy", "description": "An AWS managed policy, by name, path/name or ARN." }, "customerManagedPolicy": { "$ref": "#/$defs/customerManagedPolicy", "description": "A customer managed policy, which must exist in every account of the set." } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema80, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "managedPolicy" || key0 === "customerManagedPolicy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema80, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.managedPolicy !== void 0) {
      let data0 = data.managedPolicy;
      if (typeof data0 === "string") {
        if (func2(data0) > 2048) {
          const err3 = { instancePath: instancePath + "/managedPolicy", schemaPath: "#/$defs/managedPolicy/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema75, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/managedPolicy", schemaPath: "#/$defs/managedPolicy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/managedPolicy", schemaPath: "#/$defs/managedPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.customerManagedPolicy !== void 0) {
      if (!validate41(data.customerManagedPolicy, { instancePath: instancePath + "/customerManagedPolicy", parentData: data, parentDataProperty: "customerManagedPolicy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema80.type, parentSchema: schema80, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema82 = { "title": "Tags", "type": "object", "maxProperties": 49, "propertyNames": { "$ref": "#/$defs/tagKey" }, "additionalProperties": { "$ref": "#/$defs/tagValue" } };
var schema83 = { "title": "TagKey", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" };
var schema84 = { "title": "TagValue", "type": "string", "maxLength": 256, "pattern": "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" };
var pattern30 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 49) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 49 }, message: "must NOT have more than 49 properties", schema: 49, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func2(key0) > 128) {
          const err1 = { instancePath, schemaPath: "#/$defs/tagKey/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema83, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(key0) < 1) {
          const err2 = { instancePath, schemaPath: "#/$defs/tagKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema83, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern30.test(key0)) {
          const err3 = { instancePath, schemaPath: "#/$defs/tagKey/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, message: 'must match pattern "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"', schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema83, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath, schemaPath: "#/$defs/tagKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema82.propertyNames, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (func2(data0) > 256) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema84, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern30.test(data0)) {
          const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$" }, message: 'must match pattern "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"', schema: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", parentSchema: schema84, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tagValue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.type, parentSchema: schema84, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema70.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("PermissionSet" !== data0) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PermissionSet" }, message: "must be equal to constant", schema: "PermissionSet", parentSchema: schema70.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 32) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/permissionSetName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema71, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/permissionSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern25.test(data1)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/permissionSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema71, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/permissionSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.type, parentSchema: schema71, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 700) {
          const err8 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/permissionSetDescription/maxLength", keyword: "maxLength", params: { limit: 700 }, message: "must NOT have more than 700 characters", schema: 700, parentSchema: schema72, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/permissionSetDescription/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern26.test(data2)) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/permissionSetDescription/pattern", keyword: "pattern", params: { pattern: "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$" }, message: 'must match pattern "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$"', schema: "^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$", parentSchema: schema72, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/permissionSetDescription/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sessionDuration !== void 0) {
      let data3 = data.sessionDuration;
      if (typeof data3 === "string") {
        if (func2(data3) > 100) {
          const err12 = { instancePath: instancePath + "/sessionDuration", schemaPath: "#/$defs/sessionDuration/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema73, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err13 = { instancePath: instancePath + "/sessionDuration", schemaPath: "#/$defs/sessionDuration/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema73, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/sessionDuration", schemaPath: "#/$defs/sessionDuration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema73.type, parentSchema: schema73, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.relayState !== void 0) {
      let data4 = data.relayState;
      if (typeof data4 === "string") {
        if (func2(data4) > 240) {
          const err15 = { instancePath: instancePath + "/relayState", schemaPath: "#/$defs/relayState/maxLength", keyword: "maxLength", params: { limit: 240 }, message: "must NOT have more than 240 characters", schema: 240, parentSchema: schema74, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err16 = { instancePath: instancePath + "/relayState", schemaPath: "#/$defs/relayState/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema74, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern27.test(data4)) {
          const err17 = { instancePath: instancePath + "/relayState", schemaPath: "#/$defs/relayState/pattern", keyword: "pattern", params: { pattern: `^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$` }, message: `must match pattern "^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$"`, schema: `^[a-zA-Z0-9&$@#\\\\/%?=~\\-_'"|!:,.;*+\\[\\] (){}]+$`, parentSchema: schema74, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/relayState", schemaPath: "#/$defs/relayState/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema74.type, parentSchema: schema74, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.managedPolicies !== void 0) {
      let data5 = data.managedPolicies;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 2048) {
              const err19 = { instancePath: instancePath + "/managedPolicies/" + i0, schemaPath: "#/$defs/managedPolicy/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema75, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err20 = { instancePath: instancePath + "/managedPolicies/" + i0, schemaPath: "#/$defs/managedPolicy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema75, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/managedPolicies/" + i0, schemaPath: "#/$defs/managedPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema75.type, parentSchema: schema75, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/managedPolicies", schemaPath: "#/properties/managedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema70.properties.managedPolicies.type, parentSchema: schema70.properties.managedPolicies, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.customerManagedPolicies !== void 0) {
      let data7 = data.customerManagedPolicies;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate41(data7[i1], { instancePath: instancePath + "/customerManagedPolicies/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/customerManagedPolicies", schemaPath: "#/properties/customerManagedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema70.properties.customerManagedPolicies.type, parentSchema: schema70.properties.customerManagedPolicies, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.inlinePolicy !== void 0) {
      let data9 = data.inlinePolicy;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.file !== void 0) {
          let data10 = data9.file;
          if (typeof data10 === "string") {
            if (func2(data10) < 1) {
              const err24 = { instancePath: instancePath + "/inlinePolicy/file", schemaPath: "#/$defs/inlinePolicy/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema79.properties.file, data: data10 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/inlinePolicy/file", schemaPath: "#/$defs/inlinePolicy/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema79.properties.file.type, parentSchema: schema79.properties.file, data: data10 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/inlinePolicy", schemaPath: "#/$defs/inlinePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data: data9 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.permissionsBoundary !== void 0) {
      if (!validate43(data.permissionsBoundary, { instancePath: instancePath + "/permissionsBoundary", parentData: data, parentDataProperty: "permissionsBoundary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate46(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.assignments !== void 0) {
      let data13 = data.assignments;
      if (!(data13 === "exclusive" || data13 === "shared")) {
        const err27 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/enum", keyword: "enum", params: { allowedValues: schema70.properties.assignments.enum }, message: "must be equal to one of the allowed values", schema: schema70.properties.assignments.enum, parentSchema: schema70.properties.assignments, data: data13 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.definition !== void 0) {
      let data14 = data.definition;
      if (!(data14 === "managed" || data14 === "external")) {
        const err28 = { instancePath: instancePath + "/definition", schemaPath: "#/properties/definition/enum", keyword: "enum", params: { allowedValues: schema70.properties.definition.enum }, message: "must be equal to one of the allowed values", schema: schema70.properties.definition.enum, parentSchema: schema70.properties.definition, data: data14 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data15 = data.owner;
      if (typeof data15 === "string") {
        if (func2(data15) > 1024) {
          const err29 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data15 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func2(data15) < 1) {
          const err30 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data15 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/owner", schemaPath: "assignments.json#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data15 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      let data16 = data.previously;
      if (typeof data16 === "string") {
        if (func2(data16) > 32) {
          const err32 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/permissionSetName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema71, data: data16 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func2(data16) < 1) {
          const err33 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/permissionSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71, data: data16 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern25.test(data16)) {
          const err34 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/permissionSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema71, data: data16 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/previously", schemaPath: "#/$defs/permissionSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.type, parentSchema: schema71, data: data16 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AccountSet = validate21;
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "AccountSet", "description": "A named choice of accounts, for use in Assignments and in other AccountSets.", "type": "object", "required": ["kind", "name", "include"], "additionalProperties": false, "properties": { "kind": { "const": "AccountSet" }, "name": { "$ref": "#/$defs/accountSetName", "description": "The name by which other documents refer to this set." }, "include": { "$ref": "#/$defs/accounts", "description": "The accounts of this set. Entries of a list unite; keys inside one entry intersect." }, "exclude": { "$ref": "#/$defs/exclusions", "description": "What is taken away from `include`, last of all." } }, "$defs": { "accountId": { "title": "AccountId", "description": "An AWS account id: 12 digits, in quotes.", "type": "string", "pattern": "^[0-9]{12}$" }, "accountSetName": { "title": "AccountSetName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" }, "accountName": { "title": "AccountName", "type": "string", "minLength": 1, "maxLength": 50 }, "ouPath": { "title": "OuPath", "type": "string", "minLength": 1, "maxLength": 1024 }, "tagMatch": { "title": "TagMatch", "type": "object", "additionalProperties": { "$ref": "#/$defs/tagMatchValue" } }, "tagMatchValue": { "title": "TagMatchValue", "type": "string", "maxLength": 256 }, "accountTermShape": { "title": "AccountSelector", "minLength": 1, "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/accountId", "description": 'That account. Quote it: "123456789012".' }, "name": { "$ref": "#/$defs/accountName", "description": "Accounts of that whole name; `*` stands for any characters, `?` for one." }, "ou": { "$ref": "#/$defs/ouPath", "description": "Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \\/." }, "recursive": { "type": "boolean", "description": "With `ou`: false for the accounts of just that level. Default true." }, "tag": { "$ref": "#/$defs/tagMatch", "description": "Accounts that carry all of these tags." }, "all": { "const": true, "description": "Every account of the organization." }, "restricted": { "const": true, "description": "Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts)." }, "allowEmpty": { "const": true, "description": "It is no mistake if this matches no account." } } }, "accountTerm": { "title": "AccountTerm", "description": "The name of an AccountSet, a quoted account id, or a selector.", "type": ["string", "object"], "$ref": "#/$defs/accountTermShape" }, "accounts": { "title": "Accounts", "description": "The name of an AccountSet, a quoted account id, a selector, or a list of these.", "type": ["string", "object", "array"], "$ref": "#/$defs/accountTermShape", "items": { "$ref": "#/$defs/accountTerm" }, "minItems": 1 }, "exclusions": { "title": "Exclusions", "description": "The name of an AccountSet, a quoted account id, a selector, or a list of these; an empty list excludes nothing.", "type": ["string", "object", "array"], "$ref": "#/$defs/accountTermShape", "items": { "$ref": "#/$defs/accountTerm" } } }, "$id": "https://schemas.invalid/account-set.json" };
var schema38 = { "title": "AccountSetName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" };
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,object,array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "title": "Exclusions", "description": "The name of an AccountSet, a quoted account id, a selector, or a list of these; an empty list excludes nothing.", "type": ["string", "object", "array"], "$ref": "#/$defs/accountTermShape", "items": { "$ref": "#/$defs/accountTerm" } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema47.type }, message: "must be string,object,array", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.include === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "include" }, message: "must have required property 'include'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "include" || key0 === "exclude")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("AccountSet" !== data0) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "AccountSet" }, message: "must be equal to constant", schema: "AccountSet", parentSchema: schema37.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 128) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountSetName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$", parentSchema: schema38, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accountSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.include !== void 0) {
      if (!validate22(data.include, { instancePath: instancePath + "/include", parentData: data, parentDataProperty: "include", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.exclude !== void 0) {
      if (!validate31(data.exclude, { instancePath: instancePath + "/exclude", parentData: data, parentDataProperty: "exclude", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Assignments = validate36;
var schema53 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Assignments", "description": "Rules that say who has which permission set in which accounts.", "type": "object", "required": ["kind", "assignments"], "additionalProperties": false, "properties": { "kind": { "const": "Assignments" }, "owner": { "$ref": "#/$defs/note", "description": "Who answers for these rules; shown in plans and reports." }, "assignments": { "type": "array", "items": { "$ref": "#/$defs/rule" }, "description": "The rules. Two rules may yield the same assignment; it stays while any of them does." } }, "$defs": { "note": { "title": "Note", "type": "string", "minLength": 1, "maxLength": 1024 }, "date": { "title": "Date", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "rule": { "title": "AssignmentRule", "type": "object", "required": ["accounts"], "additionalProperties": false, "allOf": [{ "oneOf": [{ "required": ["group"] }, { "required": ["groups"] }, { "required": ["user"] }, { "required": ["users"] }] }, { "oneOf": [{ "required": ["permissionSet"] }, { "required": ["permissionSets"] }] }], "properties": { "group": { "$ref": "group.json#/$defs/groupName", "description": "The group that gets access." }, "groups": { "type": "array", "minItems": 1, "items": { "$ref": "group.json#/$defs/groupName" }, "description": "The groups that get access." }, "user": { "$ref": "user.json#/$defs/userName", "description": "The user that gets access; prefer a group." }, "users": { "type": "array", "minItems": 1, "items": { "$ref": "user.json#/$defs/userName" }, "description": "The users that get access; prefer a group." }, "permissionSet": { "$ref": "permission-set.json#/$defs/permissionSetName", "description": "What they may do: the name of a permission set." }, "permissionSets": { "type": "array", "minItems": 1, "items": { "$ref": "permission-set.json#/$defs/permissionSetName" }, "description": "Several permission sets, of which the user picks one at sign-in." }, "accounts": { "$ref": "account-set.json#/$defs/accounts", "description": "Where: the name of an AccountSet, a quoted account id, a selector, or a list of these." }, "reason": { "$ref": "#/$defs/note", "description": "Why they have it." }, "ticket": { "$ref": "#/$defs/note", "description": "Where it was asked for." }, "expires": { "$ref": "#/$defs/date", "description": "YYYY-MM-DD: the rule ends at 00:00 UTC of that day, and counts as absent from then on." }, "newAccounts": { "enum": ["ask", "allow"], "description": "Beside idc.lock.yaml: whether an account that was created since the last completed run gets it without a person. By default it is asked for. Of no effect on what makes administrators." } } } }, "$id": "https://schemas.invalid/assignments.json" };
var schema55 = { "title": "AssignmentRule", "type": "object", "required": ["accounts"], "additionalProperties": false, "allOf": [{ "oneOf": [{ "required": ["group"] }, { "required": ["groups"] }, { "required": ["user"] }, { "required": ["users"] }] }, { "oneOf": [{ "required": ["permissionSet"] }, { "required": ["permissionSets"] }] }], "properties": { "group": { "$ref": "group.json#/$defs/groupName", "description": "The group that gets access." }, "groups": { "type": "array", "minItems": 1, "items": { "$ref": "group.json#/$defs/groupName" }, "description": "The groups that get access." }, "user": { "$ref": "user.json#/$defs/userName", "description": "The user that gets access; prefer a group." }, "users": { "type": "array", "minItems": 1, "items": { "$ref": "user.json#/$defs/userName" }, "description": "The users that get access; prefer a group." }, "permissionSet": { "$ref": "permission-set.json#/$defs/permissionSetName", "description": "What they may do: the name of a permission set." }, "permissionSets": { "type": "array", "minItems": 1, "items": { "$ref": "permission-set.json#/$defs/permissionSetName" }, "description": "Several permission sets, of which the user picks one at sign-in." }, "accounts": { "$ref": "account-set.json#/$defs/accounts", "description": "Where: the name of an AccountSet, a quoted account id, a selector, or a list of these." }, "reason": { "$ref": "#/$defs/note", "description": "Why they have it." }, "ticket": { "$ref": "#/$defs/note", "description": "Where it was asked for." }, "expires": { "$ref": "#/$defs/date", "description": "YYYY-MM-DD: the rule ends at 00:00 UTC of that day, and counts as absent from then on." }, "newAccounts": { "enum": ["ask", "allow"], "description": "Beside idc.lock.yaml: whether an account that was created since the last completed run gets it without a person. By default it is asked for. Of no effect on what makes administrators." } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,object,array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema55.allOf[0].oneOf[0].required, parentSchema: schema55.allOf[0].oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0) {
    valid1 = true;
    passing0 = 0;
  }
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groups === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: schema55.allOf[0].oneOf[1].required, parentSchema: schema55.allOf[0].oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid1) {
    valid1 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid1 = true;
      passing0 = 1;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.user === void 0) {
        const err2 = { instancePath, schemaPath: "#/allOf/0/oneOf/2/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'", schema: schema55.allOf[0].oneOf[2].required, parentSchema: schema55.allOf[0].oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid1) {
      valid1 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid1 = true;
        passing0 = 2;
      }
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.users === void 0) {
          const err3 = { instancePath, schemaPath: "#/allOf/0/oneOf/3/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property 'users'", schema: schema55.allOf[0].oneOf[3].required, parentSchema: schema55.allOf[0].oneOf[3], data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      if (_valid0 && valid1) {
        valid1 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid1 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid1) {
    const err4 = { instancePath, schemaPath: "#/allOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema55.allOf[0].oneOf, parentSchema: schema55.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  const _errs8 = errors;
  let valid2 = false;
  let passing1 = null;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.permissionSet === void 0) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "permissionSet" }, message: "must have required property 'permissionSet'", schema: schema55.allOf[1].oneOf[0].required, parentSchema: schema55.allOf[1].oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  if (_valid1) {
    valid2 = true;
    passing1 = 0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.permissionSets === void 0) {
      const err6 = { instancePath, schemaPath: "#/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "permissionSets" }, message: "must have required property 'permissionSets'", schema: schema55.allOf[1].oneOf[1].required, parentSchema: schema55.allOf[1].oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid1 = _errs10 === errors;
  if (_valid1 && valid2) {
    valid2 = false;
    passing1 = [passing1, 1];
  } else {
    if (_valid1) {
      valid2 = true;
      passing1 = 1;
    }
  }
  if (!valid2) {
    const err7 = { instancePath, schemaPath: "#/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema55.allOf[1].oneOf, parentSchema: schema55.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  } else {
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) {
        vErrors.length = _errs8;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accounts === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema55.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data0 = data.group;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err10 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err11 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern13.test(data0)) {
          const err12 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$", parentSchema: schema57, data: data0 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/group", schemaPath: "group.json#/$defs/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data1 = data.groups;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err14 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.properties.groups, data: data1 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 1024) {
              const err15 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "group.json#/$defs/groupName/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema57, data: data2 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err16 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "group.json#/$defs/groupName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57, data: data2 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern13.test(data2)) {
              const err17 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "group.json#/$defs/groupName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P} \\u00a0\\u3000]+$", parentSchema: schema57, data: data2 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/groups/" + i0, schemaPath: "group.json#/$defs/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.type, parentSchema: schema57, data: data2 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.groups.type, parentSchema: schema55.properties.groups, data: data1 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data3 = data.user;
      if (typeof data3 === "string") {
        if (func2(data3) > 128) {
          const err20 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema60, data: data3 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err21 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data3 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern15.test(data3)) {
          const err22 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", parentSchema: schema60, data: data3 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/user", schemaPath: "user.json#/$defs/userName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data3 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.users !== void 0) {
      let data4 = data.users;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err24 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.properties.users, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (func2(data5) > 128) {
              const err25 = { instancePath: instancePath + "/users/" + i1, schemaPath: "user.json#/$defs/userName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema60, data: data5 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err26 = { instancePath: instancePath + "/users/" + i1, schemaPath: "user.json#/$defs/userName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema60, data: data5 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (!pattern15.test(data5)) {
              const err27 = { instancePath: instancePath + "/users/" + i1, schemaPath: "user.json#/$defs/userName/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" }, message: 'must match pattern "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"', schema: "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$", parentSchema: schema60, data: data5 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/users/" + i1, schemaPath: "user.json#/$defs/userName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.type, parentSchema: schema60, data: data5 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.users.type, parentSchema: schema55.properties.users, data: data4 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.permissionSet !== void 0) {
      let data6 = data.permissionSet;
      if (typeof data6 === "string") {
        if (func2(data6) > 32) {
          const err30 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err31 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!pattern25.test(data6)) {
          const err32 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema71, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/permissionSet", schemaPath: "permission-set.json#/$defs/permissionSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.type, parentSchema: schema71, data: data6 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.permissionSets !== void 0) {
      let data7 = data.permissionSets;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err34 = { instancePath: instancePath + "/permissionSets", schemaPath: "#/properties/permissionSets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.properties.permissionSets, data: data7 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func2(data8) > 32) {
              const err35 = { instancePath: instancePath + "/permissionSets/" + i2, schemaPath: "permission-set.json#/$defs/permissionSetName/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema71, data: data8 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (func2(data8) < 1) {
              const err36 = { instancePath: instancePath + "/permissionSets/" + i2, schemaPath: "permission-set.json#/$defs/permissionSetName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71, data: data8 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!pattern25.test(data8)) {
              const err37 = { instancePath: instancePath + "/permissionSets/" + i2, schemaPath: "permission-set.json#/$defs/permissionSetName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_+=,.@-]+$" }, message: 'must match pattern "^[A-Za-z0-9_+=,.@-]+$"', schema: "^[A-Za-z0-9_+=,.@-]+$", parentSchema: schema71, data: data8 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/permissionSets/" + i2, schemaPath: "permission-set.json#/$defs/permissionSetName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.type, parentSchema: schema71, data: data8 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/permissionSets", schemaPath: "#/properties/permissionSets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.permissionSets.type, parentSchema: schema55.properties.permissionSets, data: data7 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      if (!validate48(data.accounts, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data10 = data.reason;
      if (typeof data10 === "string") {
        if (func2(data10) > 1024) {
          const err40 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data10 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func2(data10) < 1) {
          const err41 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data10 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.ticket !== void 0) {
      let data11 = data.ticket;
      if (typeof data11 === "string") {
        if (func2(data11) > 1024) {
          const err43 = { instancePath: instancePath + "/ticket", schemaPath: "#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data11 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (func2(data11) < 1) {
          const err44 = { instancePath: instancePath + "/ticket", schemaPath: "#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data11 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/ticket", schemaPath: "#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data11 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data12 = data.expires;
      if (typeof data12 === "string") {
        if (!pattern35.test(data12)) {
          const err46 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema92, data: data12 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.type, parentSchema: schema92, data: data12 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.newAccounts !== void 0) {
      let data13 = data.newAccounts;
      if (!(data13 === "ask" || data13 === "allow")) {
        const err48 = { instancePath: instancePath + "/newAccounts", schemaPath: "#/properties/newAccounts/enum", keyword: "enum", params: { allowedValues: schema55.properties.newAccounts.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.newAccounts.enum, parentSchema: schema55.properties.newAccounts, data: data13 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assignments === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assignments" }, message: "must have required property 'assignments'", schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "owner" || key0 === "assignments")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("Assignments" !== data0) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Assignments" }, message: "must be equal to constant", schema: "Assignments", parentSchema: schema53.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.assignments !== void 0) {
      let data2 = data.assignments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data2[i0], { instancePath: instancePath + "/assignments/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/assignments", schemaPath: "#/properties/assignments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.assignments.type, parentSchema: schema53.properties.assignments, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AccessTest = validate63;
var schema110 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "AccessTest", "description": "What must hold of who has access, whatever rules say: `idc validate` and `idc plan` refuse what breaks it.", "type": "object", "required": ["kind", "name", "accounts"], "additionalProperties": false, "oneOf": [{ "required": ["only"] }, { "required": ["never"] }, { "required": ["always"] }], "properties": { "kind": { "const": "AccessTest" }, "name": { "$ref": "#/$defs/accessTestName", "description": "What plans call it; a sentence is a good name." }, "only": { "$ref": "#/$defs/nobodyOrSome", "description": "Nobody else has it: group/NAME, user/NAME or a list of these; an empty list is nobody at all. A group that is not named fails it even where nobody is in the group." }, "never": { "$ref": "#/$defs/some", "description": "None of these has it, nor anybody who is in one of these groups, by whatever way." }, "always": { "$ref": "#/$defs/some", "description": "Each of these has it in each of the accounts, for certain, and each of these groups has a member." }, "class": { "enum": ["billing", "read", "data read", "write", "admin"], "description": "Access that is so strong or stronger. For only and never, what nobody can tell counts as the strongest." }, "permissionSet": { "$ref": "#/$defs/setGlob", "description": "Access by permission sets of that name; * and ? are globs." }, "action": { "$ref": "#/$defs/action", "description": "Access that allows an action of IAM, as s3:DeleteBucket." }, "accounts": { "$ref": "account-set.json#/$defs/accounts", "description": "Where: the name of an AccountSet, a quoted account id, a selector, or a list of these." }, "reason": { "$ref": "assignments.json#/$defs/note", "description": "Why it must hold." } }, "$defs": { "accessTestName": { "title": "AccessTestName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" }, "principal": { "title": "TestPrincipal", "type": "string", "maxLength": 1030, "pattern": "^(group|user)/.+$" }, "some": { "title": "TestPrincipals", "type": ["string", "array"], "minLength": 1, "maxLength": 1030, "pattern": "^(group|user)/.+$", "items": { "$ref": "#/$defs/principal" }, "minItems": 1 }, "nobodyOrSome": { "title": "TestPrincipals", "type": ["string", "array"], "minLength": 1, "maxLength": 1030, "pattern": "^(group|user)/.+$", "items": { "$ref": "#/$defs/principal" } }, "setGlob": { "title": "SetGlob", "type": "string", "minLength": 1, "maxLength": 64 }, "action": { "title": "IamAction", "type": "string", "maxLength": 192, "pattern": "^[A-Za-z0-9-]+:[A-Za-z0-9]+$" } }, "$id": "https://schemas.invalid/access-test.json" };
var schema111 = { "title": "AccessTestName", "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" };
var schema116 = { "title": "SetGlob", "type": "string", "minLength": 1, "maxLength": 64 };
var schema117 = { "title": "IamAction", "type": "string", "maxLength": 192, "pattern": "^[A-Za-z0-9-]+:[A-Za-z0-9]+$" };
var pattern50 = new RegExp("^[A-Za-z0-9-]+:[A-Za-z0-9]+$", "u");
var schema112 = { "title": "TestPrincipals", "type": ["string", "array"], "minLength": 1, "maxLength": 1030, "pattern": "^(group|user)/.+$", "items": { "$ref": "#/$defs/principal" } };
var schema113 = { "title": "TestPrincipal", "type": "string", "maxLength": 1030, "pattern": "^(group|user)/.+$" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema112.type }, message: "must be string,array", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) > 1030) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1030 }, message: "must NOT have more than 1030 characters", schema: 1030, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern42.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(group|user)/.+$" }, message: 'must match pattern "^(group|user)/.+$"', schema: "^(group|user)/.+$", parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 1030) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/maxLength", keyword: "maxLength", params: { limit: 1030 }, message: "must NOT have more than 1030 characters", schema: 1030, parentSchema: schema113, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/pattern", keyword: "pattern", params: { pattern: "^(group|user)/.+$" }, message: 'must match pattern "^(group|user)/.+$"', schema: "^(group|user)/.+$", parentSchema: schema113, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema113.type, parentSchema: schema113, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema114 = { "title": "TestPrincipals", "type": ["string", "array"], "minLength": 1, "maxLength": 1030, "pattern": "^(group|user)/.+$", "items": { "$ref": "#/$defs/principal" }, "minItems": 1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema114.type }, message: "must be string,array", schema: schema114.type, parentSchema: schema114, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func2(data) > 1030) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1030 }, message: "must NOT have more than 1030 characters", schema: 1030, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern42.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(group|user)/.+$" }, message: 'must match pattern "^(group|user)/.+$"', schema: "^(group|user)/.+$", parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 1030) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/maxLength", keyword: "maxLength", params: { limit: 1030 }, message: "must NOT have more than 1030 characters", schema: 1030, parentSchema: schema113, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern42.test(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/pattern", keyword: "pattern", params: { pattern: "^(group|user)/.+$" }, message: 'must match pattern "^(group|user)/.+$"', schema: "^(group|user)/.+$", parentSchema: schema113, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/principal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema113.type, parentSchema: schema113, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema39.type }, message: "must be string,object,array", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.only === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "only" }, message: "must have required property 'only'", schema: schema110.oneOf[0].required, parentSchema: schema110.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.never === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "never" }, message: "must have required property 'never'", schema: schema110.oneOf[1].required, parentSchema: schema110.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.always === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "always" }, message: "must have required property 'always'", schema: schema110.oneOf[2].required, parentSchema: schema110.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema110.oneOf, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema110.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if ("AccessTest" !== data0) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "AccessTest" }, message: "must be equal to constant", schema: "AccessTest", parentSchema: schema110.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 128) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accessTestName/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema111, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accessTestName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema111, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accessTestName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9 _+=,.@-]*$", parentSchema: schema111, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/accessTestName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema111.type, parentSchema: schema111, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.only !== void 0) {
      if (!validate64(data.only, { instancePath: instancePath + "/only", parentData: data, parentDataProperty: "only", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate64.errors : append(vErrors, validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.never !== void 0) {
      if (!validate66(data.never, { instancePath: instancePath + "/never", parentData: data, parentDataProperty: "never", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.always !== void 0) {
      if (!validate66(data.always, { instancePath: instancePath + "/always", parentData: data, parentDataProperty: "always", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate66.errors : append(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.class !== void 0) {
      let data5 = data.class;
      if (!(data5 === "billing" || data5 === "read" || data5 === "data read" || data5 === "write" || data5 === "admin")) {
        const err13 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema110.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema110.properties.class.enum, parentSchema: schema110.properties.class, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.permissionSet !== void 0) {
      let data6 = data.permissionSet;
      if (typeof data6 === "string") {
        if (func2(data6) > 64) {
          const err14 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/setGlob/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema116, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err15 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/setGlob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema116, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/permissionSet", schemaPath: "#/$defs/setGlob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema116.type, parentSchema: schema116, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data7 = data.action;
      if (typeof data7 === "string") {
        if (func2(data7) > 192) {
          const err17 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/action/maxLength", keyword: "maxLength", params: { limit: 192 }, message: "must NOT have more than 192 characters", schema: 192, parentSchema: schema117, data: data7 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern50.test(data7)) {
          const err18 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/action/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+:[A-Za-z0-9]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+:[A-Za-z0-9]+$"', schema: "^[A-Za-z0-9-]+:[A-Za-z0-9]+$", parentSchema: schema117, data: data7 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/action", schemaPath: "#/$defs/action/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data7 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      if (!validate69(data.accounts, { instancePath: instancePath + "/accounts", parentData: data, parentDataProperty: "accounts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : append(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data9 = data.reason;
      if (typeof data9 === "string") {
        if (func2(data9) > 1024) {
          const err20 = { instancePath: instancePath + "/reason", schemaPath: "assignments.json#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema54, data: data9 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err21 = { instancePath: instancePath + "/reason", schemaPath: "assignments.json#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema54, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "assignments.json#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.type, parentSchema: schema54, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  AccessTest,
  AccountSet,
  Assignments,
  Group,
  PermissionSet,
  Settings,
  User
};
