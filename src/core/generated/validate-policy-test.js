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

// validate.js
var PolicyTest = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "PolicyTest", "description": "Cases of guardrails, which `idc policy test` tries. Generated from src/core/policy/vocabulary.ts.", "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "PolicyTest" }, "policy": { "type": "string", "minLength": 1, "description": "The policy that the cases are about, by its @id." }, "action": { "enum": ["grant", "revoke", "join", "leave", "changePermissionSet", "change", "delete", "extend", "adopt", "accountMoved", "changeSettings"], "description": "What happens in cases that do not say it." }, "cases": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/case" } } }, "required": ["kind", "cases"], "$defs": { "case": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "assignments.json#/$defs/note", "description": "What it shows; a sentence is a good name." }, "policy": { "type": "string", "minLength": 1, "description": "What no other policy says counts. Default: that of the document, else all do." }, "action": { "enum": ["grant", "revoke", "join", "leave", "changePermissionSet", "change", "delete", "extend", "adopt", "accountMoved", "changeSettings"], "description": "What happens. Default: that of the document." }, "principal": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["User", "Group", "Config"], "description": "Which it is, as rules write it. Default: Group where it may be one, else the first that it may be." }, "name": { "type": "string", "description": "the user name; or its display name; or its name in Settings" }, "people": { "type": "integer", "description": "members once the plan is made; where they were not read, a rule that looks at them fails" }, "mode": { "type": "string", "description": "observe, additive or full" } }, "description": "Whose it is, or who it happens to." }, "resource": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["Account", "Group", "PermissionSet", "User", "Thing", "Setting"], "description": "Which it is, as rules write it. Default: Group where it may be one, else the first that it may be." }, "id": { "type": "string", "description": "12 digits" }, "name": { "type": "string", "description": "its name; its id where nobody knows the name; or its display name; or its name; or the user name; or what it is called in YAML, as protected or limits" }, "ou": { "type": "string", "description": "the path of its OU, as /Workloads/Prod; / at the root" }, "labels": { "type": "array", "items": { "type": "string" }, "description": "what Settings call it (sensitive), those at hand or those of the last applied config" }, "isManagement": { "type": "boolean", "description": "whether it is the management account" }, "isDelegated": { "type": "boolean", "description": "whether it is the delegated administrator of Identity Center" }, "people": { "type": "integer", "description": "members once the plan is made; where they were not read, a rule that looks at them fails" }, "description": { "type": "string", "description": "its description" }, "sessionMinutes": { "type": "integer", "description": "how long a session lasts, in minutes" }, "managedPolicies": { "type": "array", "items": { "type": "string" }, "description": "AWS managed policies by path and name, as job-function/ViewOnlyAccess" }, "customerManagedPolicies": { "type": "array", "items": { "type": "string" }, "description": "customer managed policies by path and name, as org/DevGuard" }, "hasInlinePolicy": { "type": "boolean", "description": "whether it has an inline policy" }, "hasBoundary": { "type": "boolean", "description": "whether it has a permissions boundary" }, "relayState": { "type": "string", "description": "the page that it opens" }, "kind": { "type": "string", "description": "its kind, as in YAML" }, "tags": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Its tags in AWS." } }, "description": "What it happens to." }, "context": { "type": "object", "additionalProperties": false, "properties": { "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "why it happens" }, "key": { "type": "string", "description": "the key of the change, as the plan writes it" }, "now": { "$ref": "assignments.json#/$defs/date", "description": "midnight of the day of the plan, UTC" }, "runBy": { "type": "string", "description": "the ARN of the AWS identity that plans or applies" }, "commitAuthors": { "type": "array", "items": { "type": "string" }, "description": "e-mail addresses of the authors of the commits of the config folder since the last completed one, as the commits say, which nobody proves; where the history is not known, a rule that looks at them fails" }, "pullRequests": { "type": "array", "items": { "type": "string" }, "description": "numbers of the pull request that is planned, or of those that were merged since the last completed commit, as GitHub says to the action; elsewhere, and where a commit came without one, a rule that looks at them fails" }, "pullRequestAuthors": { "type": "array", "items": { "type": "string" }, "description": "logins on GitHub, in lower case, of who opened them; not known where they are not" }, "owner": { "type": "string", "description": "owner of the first rule that asks for it" }, "reason": { "type": "string", "description": "reason of that rule" }, "ticket": { "type": "string", "description": "ticket of that rule" }, "class": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"], "description": "how strong it is, at the most; or how strong what is granted by it is, at the most; none where nothing is" }, "isAdmin": { "type": "boolean", "description": "whether it may be of an administrator; what nobody can read may be; or whether somebody may become administrator by it" }, "canWrite": { "type": "boolean", "description": "whether it may change anything: write, admin or unknown; or whether somebody may get to change anything by it" }, "permissionSet": { "$ref": "#/$defs/PermissionSet", "description": "what is granted or revoked" }, "people": { "type": "integer", "description": "people behind the principal once the plan is made; where they were not read, a rule that looks at them fails" }, "expires": { "$ref": "assignments.json#/$defs/date", "description": "when it ends; absent where it does not" }, "days": { "type": "integer", "description": "days until then" }, "accounts": { "type": "integer", "description": "accounts in which the group holds anything; or accounts in which it is assigned or provisioned" }, "isNew": { "type": "boolean", "description": "whether there was none; or whether Settings did not have it" }, "classBefore": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"], "description": "how strong it was, at the most; absent where it is new" }, "isStronger": { "type": "boolean", "description": "whether its class is higher than before" }, "newActions": { "type": "array", "items": { "type": "string" }, "description": "actions that it may allow and did not, as s3:DeleteBucket, by AWS's list; at the most" }, "endedOn": { "$ref": "assignments.json#/$defs/date", "description": "when it ended by the last completed commit" }, "isPermanent": { "type": "boolean", "description": "whether it does not end any more" }, "moreDays": { "type": "integer", "description": "days that it lasts longer; absent where it does not end any more" }, "isMoved": { "type": "boolean", "description": "whether its OU is another one" }, "isRenamed": { "type": "boolean", "description": "whether its name is another one" }, "isTagged": { "type": "boolean", "description": "whether tags that selectors look at are others" }, "ouBefore": { "type": "string", "description": "the path of its OU by the lock" }, "nameBefore": { "type": "string", "description": "its name by the lock" }, "tagsAdded": { "type": "array", "items": { "type": "string" }, "description": "of those tags what it has and had not, as team=web" }, "tagsRemoved": { "type": "array", "items": { "type": "string" }, "description": "of those tags what it had and has no more" }, "grants": { "type": "integer", "description": "assignments that are to be made by it" }, "revokes": { "type": "integer", "description": "assignments that are to go by it" }, "isGone": { "type": "boolean", "description": "whether Settings have it no more" }, "before": { "type": "string", "description": "what it said: a text as it is, all else as JSON with sorted members" }, "after": { "type": "string", "description": "what it says, in the same way" }, "added": { "type": "array", "items": { "type": "string" }, "description": "entries that it has and had not: items of a list, members of a map as name: value, or all of it" }, "removed": { "type": "array", "items": { "type": "string" }, "description": "entries that it had and has no more" } }, "description": "What else a rule may look at. What is not said follows from the rest, or is absent where it may be: policies/README.md of idc says what stands there else." }, "expect": { "enum": ["deny", "approve", "warn", "allow"], "description": "What is said of it, the strictest first. A rule that cannot be evaluated never passes." }, "by": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "The policies that say what is expected, these and no others." } }, "required": ["name", "expect"] }, "PermissionSet": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "its name" }, "description": { "type": "string", "description": "its description" }, "sessionMinutes": { "type": "integer", "description": "how long a session lasts, in minutes" }, "managedPolicies": { "type": "array", "items": { "type": "string" }, "description": "AWS managed policies by path and name, as job-function/ViewOnlyAccess" }, "customerManagedPolicies": { "type": "array", "items": { "type": "string" }, "description": "customer managed policies by path and name, as org/DevGuard" }, "hasInlinePolicy": { "type": "boolean", "description": "whether it has an inline policy" }, "hasBoundary": { "type": "boolean", "description": "whether it has a permissions boundary" }, "relayState": { "type": "string", "description": "the page that it opens" }, "tags": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Its tags in AWS." } } } }, "$id": "https://schemas.invalid/policy-test.json" };
var func1 = require_ucs2length().default;
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "assignments.json#/$defs/note", "description": "What it shows; a sentence is a good name." }, "policy": { "type": "string", "minLength": 1, "description": "What no other policy says counts. Default: that of the document, else all do." }, "action": { "enum": ["grant", "revoke", "join", "leave", "changePermissionSet", "change", "delete", "extend", "adopt", "accountMoved", "changeSettings"], "description": "What happens. Default: that of the document." }, "principal": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["User", "Group", "Config"], "description": "Which it is, as rules write it. Default: Group where it may be one, else the first that it may be." }, "name": { "type": "string", "description": "the user name; or its display name; or its name in Settings" }, "people": { "type": "integer", "description": "members once the plan is made; where they were not read, a rule that looks at them fails" }, "mode": { "type": "string", "description": "observe, additive or full" } }, "description": "Whose it is, or who it happens to." }, "resource": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["Account", "Group", "PermissionSet", "User", "Thing", "Setting"], "description": "Which it is, as rules write it. Default: Group where it may be one, else the first that it may be." }, "id": { "type": "string", "description": "12 digits" }, "name": { "type": "string", "description": "its name; its id where nobody knows the name; or its display name; or its name; or the user name; or what it is called in YAML, as protected or limits" }, "ou": { "type": "string", "description": "the path of its OU, as /Workloads/Prod; / at the root" }, "labels": { "type": "array", "items": { "type": "string" }, "description": "what Settings call it (sensitive), those at hand or those of the last applied config" }, "isManagement": { "type": "boolean", "description": "whether it is the management account" }, "isDelegated": { "type": "boolean", "description": "whether it is the delegated administrator of Identity Center" }, "people": { "type": "integer", "description": "members once the plan is made; where they were not read, a rule that looks at them fails" }, "description": { "type": "string", "description": "its description" }, "sessionMinutes": { "type": "integer", "description": "how long a session lasts, in minutes" }, "managedPolicies": { "type": "array", "items": { "type": "string" }, "description": "AWS managed policies by path and name, as job-function/ViewOnlyAccess" }, "customerManagedPolicies": { "type": "array", "items": { "type": "string" }, "description": "customer managed policies by path and name, as org/DevGuard" }, "hasInlinePolicy": { "type": "boolean", "description": "whether it has an inline policy" }, "hasBoundary": { "type": "boolean", "description": "whether it has a permissions boundary" }, "relayState": { "type": "string", "description": "the page that it opens" }, "kind": { "type": "string", "description": "its kind, as in YAML" }, "tags": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Its tags in AWS." } }, "description": "What it happens to." }, "context": { "type": "object", "additionalProperties": false, "properties": { "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "why it happens" }, "key": { "type": "string", "description": "the key of the change, as the plan writes it" }, "now": { "$ref": "assignments.json#/$defs/date", "description": "midnight of the day of the plan, UTC" }, "runBy": { "type": "string", "description": "the ARN of the AWS identity that plans or applies" }, "commitAuthors": { "type": "array", "items": { "type": "string" }, "description": "e-mail addresses of the authors of the commits of the config folder since the last completed one, as the commits say, which nobody proves; where the history is not known, a rule that looks at them fails" }, "pullRequests": { "type": "array", "items": { "type": "string" }, "description": "numbers of the pull request that is planned, or of those that were merged since the last completed commit, as GitHub says to the action; elsewhere, and where a commit came without one, a rule that looks at them fails" }, "pullRequestAuthors": { "type": "array", "items": { "type": "string" }, "description": "logins on GitHub, in lower case, of who opened them; not known where they are not" }, "owner": { "type": "string", "description": "owner of the first rule that asks for it" }, "reason": { "type": "string", "description": "reason of that rule" }, "ticket": { "type": "string", "description": "ticket of that rule" }, "class": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"], "description": "how strong it is, at the most; or how strong what is granted by it is, at the most; none where nothing is" }, "isAdmin": { "type": "boolean", "description": "whether it may be of an administrator; what nobody can read may be; or whether somebody may become administrator by it" }, "canWrite": { "type": "boolean", "description": "whether it may change anything: write, admin or unknown; or whether somebody may get to change anything by it" }, "permissionSet": { "$ref": "#/$defs/PermissionSet", "description": "what is granted or revoked" }, "people": { "type": "integer", "description": "people behind the principal once the plan is made; where they were not read, a rule that looks at them fails" }, "expires": { "$ref": "assignments.json#/$defs/date", "description": "when it ends; absent where it does not" }, "days": { "type": "integer", "description": "days until then" }, "accounts": { "type": "integer", "description": "accounts in which the group holds anything; or accounts in which it is assigned or provisioned" }, "isNew": { "type": "boolean", "description": "whether there was none; or whether Settings did not have it" }, "classBefore": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"], "description": "how strong it was, at the most; absent where it is new" }, "isStronger": { "type": "boolean", "description": "whether its class is higher than before" }, "newActions": { "type": "array", "items": { "type": "string" }, "description": "actions that it may allow and did not, as s3:DeleteBucket, by AWS's list; at the most" }, "endedOn": { "$ref": "assignments.json#/$defs/date", "description": "when it ended by the last completed commit" }, "isPermanent": { "type": "boolean", "description": "whether it does not end any more" }, "moreDays": { "type": "integer", "description": "days that it lasts longer; absent where it does not end any more" }, "isMoved": { "type": "boolean", "description": "whether its OU is another one" }, "isRenamed": { "type": "boolean", "description": "whether its name is another one" }, "isTagged": { "type": "boolean", "description": "whether tags that selectors look at are others" }, "ouBefore": { "type": "string", "description": "the path of its OU by the lock" }, "nameBefore": { "type": "string", "description": "its name by the lock" }, "tagsAdded": { "type": "array", "items": { "type": "string" }, "description": "of those tags what it has and had not, as team=web" }, "tagsRemoved": { "type": "array", "items": { "type": "string" }, "description": "of those tags what it had and has no more" }, "grants": { "type": "integer", "description": "assignments that are to be made by it" }, "revokes": { "type": "integer", "description": "assignments that are to go by it" }, "isGone": { "type": "boolean", "description": "whether Settings have it no more" }, "before": { "type": "string", "description": "what it said: a text as it is, all else as JSON with sorted members" }, "after": { "type": "string", "description": "what it says, in the same way" }, "added": { "type": "array", "items": { "type": "string" }, "description": "entries that it has and had not: items of a list, members of a map as name: value, or all of it" }, "removed": { "type": "array", "items": { "type": "string" }, "description": "entries that it had and has no more" } }, "description": "What else a rule may look at. What is not said follows from the rest, or is absent where it may be: policies/README.md of idc says what stands there else." }, "expect": { "enum": ["deny", "approve", "warn", "allow"], "description": "What is said of it, the strictest first. A rule that cannot be evaluated never passes." }, "by": { "type": ["string", "array"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "The policies that say what is expected, these and no others." } }, "required": ["name", "expect"] };
var schema34 = { "title": "Note", "type": "string", "minLength": 1, "maxLength": 1024 };
var schema83 = { "title": "Date", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var schema86 = { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "description": "its name" }, "description": { "type": "string", "description": "its description" }, "sessionMinutes": { "type": "integer", "description": "how long a session lasts, in minutes" }, "managedPolicies": { "type": "array", "items": { "type": "string" }, "description": "AWS managed policies by path and name, as job-function/ViewOnlyAccess" }, "customerManagedPolicies": { "type": "array", "items": { "type": "string" }, "description": "customer managed policies by path and name, as org/DevGuard" }, "hasInlinePolicy": { "type": "boolean", "description": "whether it has an inline policy" }, "hasBoundary": { "type": "boolean", "description": "whether it has a permissions boundary" }, "relayState": { "type": "string", "description": "the page that it opens" }, "tags": { "type": "object", "additionalProperties": { "type": "string" }, "description": "Its tags in AWS." } } };
var func4 = Object.prototype.hasOwnProperty;
var pattern28 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.expect === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property 'expect'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "policy" || key0 === "action" || key0 === "principal" || key0 === "resource" || key0 === "context" || key0 === "expect" || key0 === "by")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 1024) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "assignments.json#/$defs/note/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "assignments.json#/$defs/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "assignments.json#/$defs/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.policy, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.policy.type, parentSchema: schema32.properties.policy, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data2 = data.action;
      if (!(data2 === "grant" || data2 === "revoke" || data2 === "join" || data2 === "leave" || data2 === "changePermissionSet" || data2 === "change" || data2 === "delete" || data2 === "extend" || data2 === "adopt" || data2 === "accountMoved" || data2 === "changeSettings")) {
        const err8 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema32.properties.action.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.action.enum, parentSchema: schema32.properties.action, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.principal !== void 0) {
      let data3 = data.principal;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(key1 === "type" || key1 === "name" || key1 === "people" || key1 === "mode")) {
            const err9 = { instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.principal, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.type !== void 0) {
          let data4 = data3.type;
          if (!(data4 === "User" || data4 === "Group" || data4 === "Config")) {
            const err10 = { instancePath: instancePath + "/principal/type", schemaPath: "#/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.principal.properties.type.enum, parentSchema: schema32.properties.principal.properties.type, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          let data5 = data3.name;
          if (typeof data5 !== "string") {
            const err11 = { instancePath: instancePath + "/principal/name", schemaPath: "#/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.principal.properties.name.type, parentSchema: schema32.properties.principal.properties.name, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.people !== void 0) {
          let data6 = data3.people;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err12 = { instancePath: instancePath + "/principal/people", schemaPath: "#/properties/principal/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.principal.properties.people.type, parentSchema: schema32.properties.principal.properties.people, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.mode !== void 0) {
          let data7 = data3.mode;
          if (typeof data7 !== "string") {
            const err13 = { instancePath: instancePath + "/principal/mode", schemaPath: "#/properties/principal/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.principal.properties.mode.type, parentSchema: schema32.properties.principal.properties.mode, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/principal", schemaPath: "#/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.principal.type, parentSchema: schema32.properties.principal, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.resource !== void 0) {
      let data8 = data.resource;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!func4.call(schema32.properties.resource.properties, key2)) {
            const err15 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.resource, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8.type !== void 0) {
          let data9 = data8.type;
          if (!(data9 === "Account" || data9 === "Group" || data9 === "PermissionSet" || data9 === "User" || data9 === "Thing" || data9 === "Setting")) {
            const err16 = { instancePath: instancePath + "/resource/type", schemaPath: "#/properties/resource/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.resource.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.resource.properties.type.enum, parentSchema: schema32.properties.resource.properties.type, data: data9 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data8.id !== void 0) {
          let data10 = data8.id;
          if (typeof data10 !== "string") {
            const err17 = { instancePath: instancePath + "/resource/id", schemaPath: "#/properties/resource/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.id.type, parentSchema: schema32.properties.resource.properties.id, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data8.name !== void 0) {
          let data11 = data8.name;
          if (typeof data11 !== "string") {
            const err18 = { instancePath: instancePath + "/resource/name", schemaPath: "#/properties/resource/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.name.type, parentSchema: schema32.properties.resource.properties.name, data: data11 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.ou !== void 0) {
          let data12 = data8.ou;
          if (typeof data12 !== "string") {
            const err19 = { instancePath: instancePath + "/resource/ou", schemaPath: "#/properties/resource/properties/ou/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.ou.type, parentSchema: schema32.properties.resource.properties.ou, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data8.labels !== void 0) {
          let data13 = data8.labels;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data14 = data13[i0];
              if (typeof data14 !== "string") {
                const err20 = { instancePath: instancePath + "/resource/labels/" + i0, schemaPath: "#/properties/resource/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.labels.items.type, parentSchema: schema32.properties.resource.properties.labels.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/resource/labels", schemaPath: "#/properties/resource/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.resource.properties.labels.type, parentSchema: schema32.properties.resource.properties.labels, data: data13 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data8.isManagement !== void 0) {
          let data15 = data8.isManagement;
          if (typeof data15 !== "boolean") {
            const err22 = { instancePath: instancePath + "/resource/isManagement", schemaPath: "#/properties/resource/properties/isManagement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.resource.properties.isManagement.type, parentSchema: schema32.properties.resource.properties.isManagement, data: data15 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.isDelegated !== void 0) {
          let data16 = data8.isDelegated;
          if (typeof data16 !== "boolean") {
            const err23 = { instancePath: instancePath + "/resource/isDelegated", schemaPath: "#/properties/resource/properties/isDelegated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.resource.properties.isDelegated.type, parentSchema: schema32.properties.resource.properties.isDelegated, data: data16 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data8.people !== void 0) {
          let data17 = data8.people;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err24 = { instancePath: instancePath + "/resource/people", schemaPath: "#/properties/resource/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.resource.properties.people.type, parentSchema: schema32.properties.resource.properties.people, data: data17 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.description !== void 0) {
          let data18 = data8.description;
          if (typeof data18 !== "string") {
            const err25 = { instancePath: instancePath + "/resource/description", schemaPath: "#/properties/resource/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.description.type, parentSchema: schema32.properties.resource.properties.description, data: data18 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data8.sessionMinutes !== void 0) {
          let data19 = data8.sessionMinutes;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err26 = { instancePath: instancePath + "/resource/sessionMinutes", schemaPath: "#/properties/resource/properties/sessionMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.resource.properties.sessionMinutes.type, parentSchema: schema32.properties.resource.properties.sessionMinutes, data: data19 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.managedPolicies !== void 0) {
          let data20 = data8.managedPolicies;
          if (Array.isArray(data20)) {
            const len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data21 = data20[i1];
              if (typeof data21 !== "string") {
                const err27 = { instancePath: instancePath + "/resource/managedPolicies/" + i1, schemaPath: "#/properties/resource/properties/managedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.managedPolicies.items.type, parentSchema: schema32.properties.resource.properties.managedPolicies.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/resource/managedPolicies", schemaPath: "#/properties/resource/properties/managedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.resource.properties.managedPolicies.type, parentSchema: schema32.properties.resource.properties.managedPolicies, data: data20 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.customerManagedPolicies !== void 0) {
          let data22 = data8.customerManagedPolicies;
          if (Array.isArray(data22)) {
            const len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data23 = data22[i2];
              if (typeof data23 !== "string") {
                const err29 = { instancePath: instancePath + "/resource/customerManagedPolicies/" + i2, schemaPath: "#/properties/resource/properties/customerManagedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.customerManagedPolicies.items.type, parentSchema: schema32.properties.resource.properties.customerManagedPolicies.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/resource/customerManagedPolicies", schemaPath: "#/properties/resource/properties/customerManagedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.resource.properties.customerManagedPolicies.type, parentSchema: schema32.properties.resource.properties.customerManagedPolicies, data: data22 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data8.hasInlinePolicy !== void 0) {
          let data24 = data8.hasInlinePolicy;
          if (typeof data24 !== "boolean") {
            const err31 = { instancePath: instancePath + "/resource/hasInlinePolicy", schemaPath: "#/properties/resource/properties/hasInlinePolicy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.resource.properties.hasInlinePolicy.type, parentSchema: schema32.properties.resource.properties.hasInlinePolicy, data: data24 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data8.hasBoundary !== void 0) {
          let data25 = data8.hasBoundary;
          if (typeof data25 !== "boolean") {
            const err32 = { instancePath: instancePath + "/resource/hasBoundary", schemaPath: "#/properties/resource/properties/hasBoundary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.resource.properties.hasBoundary.type, parentSchema: schema32.properties.resource.properties.hasBoundary, data: data25 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data8.relayState !== void 0) {
          let data26 = data8.relayState;
          if (typeof data26 !== "string") {
            const err33 = { instancePath: instancePath + "/resource/relayState", schemaPath: "#/properties/resource/properties/relayState/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.relayState.type, parentSchema: schema32.properties.resource.properties.relayState, data: data26 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data8.kind !== void 0) {
          let data27 = data8.kind;
          if (typeof data27 !== "string") {
            const err34 = { instancePath: instancePath + "/resource/kind", schemaPath: "#/properties/resource/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.kind.type, parentSchema: schema32.properties.resource.properties.kind, data: data27 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data8.tags !== void 0) {
          let data28 = data8.tags;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key3 in data28) {
              let data29 = data28[key3];
              if (typeof data29 !== "string") {
                const err35 = { instancePath: instancePath + "/resource/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resource/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.resource.properties.tags.additionalProperties.type, parentSchema: schema32.properties.resource.properties.tags.additionalProperties, data: data29 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = { instancePath: instancePath + "/resource/tags", schemaPath: "#/properties/resource/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.resource.properties.tags.type, parentSchema: schema32.properties.resource.properties.tags, data: data28 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.resource.type, parentSchema: schema32.properties.resource, data: data8 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.context !== void 0) {
      let data30 = data.context;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key4 in data30) {
          if (!func4.call(schema32.properties.context.properties, key4)) {
            const err38 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.context, data: data30 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data30.cause !== void 0) {
          let data31 = data30.cause;
          if (!(data31 === "edit" || data31 === "drift" || data31 === "expiry" || data31 === "account" || data31 === "adoption")) {
            const err39 = { instancePath: instancePath + "/context/cause", schemaPath: "#/properties/context/properties/cause/enum", keyword: "enum", params: { allowedValues: schema32.properties.context.properties.cause.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.context.properties.cause.enum, parentSchema: schema32.properties.context.properties.cause, data: data31 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data30.key !== void 0) {
          let data32 = data30.key;
          if (typeof data32 !== "string") {
            const err40 = { instancePath: instancePath + "/context/key", schemaPath: "#/properties/context/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.key.type, parentSchema: schema32.properties.context.properties.key, data: data32 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data30.now !== void 0) {
          let data33 = data30.now;
          if (typeof data33 === "string") {
            if (!pattern28.test(data33)) {
              const err41 = { instancePath: instancePath + "/context/now", schemaPath: "assignments.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema83, data: data33 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/context/now", schemaPath: "assignments.json#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data33 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data30.runBy !== void 0) {
          let data34 = data30.runBy;
          if (typeof data34 !== "string") {
            const err43 = { instancePath: instancePath + "/context/runBy", schemaPath: "#/properties/context/properties/runBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.runBy.type, parentSchema: schema32.properties.context.properties.runBy, data: data34 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data30.commitAuthors !== void 0) {
          let data35 = data30.commitAuthors;
          if (Array.isArray(data35)) {
            const len3 = data35.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data36 = data35[i3];
              if (typeof data36 !== "string") {
                const err44 = { instancePath: instancePath + "/context/commitAuthors/" + i3, schemaPath: "#/properties/context/properties/commitAuthors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.commitAuthors.items.type, parentSchema: schema32.properties.context.properties.commitAuthors.items, data: data36 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/context/commitAuthors", schemaPath: "#/properties/context/properties/commitAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.commitAuthors.type, parentSchema: schema32.properties.context.properties.commitAuthors, data: data35 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data30.pullRequests !== void 0) {
          let data37 = data30.pullRequests;
          if (Array.isArray(data37)) {
            const len4 = data37.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data38 = data37[i4];
              if (typeof data38 !== "string") {
                const err46 = { instancePath: instancePath + "/context/pullRequests/" + i4, schemaPath: "#/properties/context/properties/pullRequests/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.pullRequests.items.type, parentSchema: schema32.properties.context.properties.pullRequests.items, data: data38 };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/context/pullRequests", schemaPath: "#/properties/context/properties/pullRequests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.pullRequests.type, parentSchema: schema32.properties.context.properties.pullRequests, data: data37 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data30.pullRequestAuthors !== void 0) {
          let data39 = data30.pullRequestAuthors;
          if (Array.isArray(data39)) {
            const len5 = data39.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data40 = data39[i5];
              if (typeof data40 !== "string") {
                const err48 = { instancePath: instancePath + "/context/pullRequestAuthors/" + i5, schemaPath: "#/properties/context/properties/pullRequestAuthors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.pullRequestAuthors.items.type, parentSchema: schema32.properties.context.properties.pullRequestAuthors.items, data: data40 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/context/pullRequestAuthors", schemaPath: "#/properties/context/properties/pullRequestAuthors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.pullRequestAuthors.type, parentSchema: schema32.properties.context.properties.pullRequestAuthors, data: data39 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data30.owner !== void 0) {
          let data41 = data30.owner;
          if (typeof data41 !== "string") {
            const err50 = { instancePath: instancePath + "/context/owner", schemaPath: "#/properties/context/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.owner.type, parentSchema: schema32.properties.context.properties.owner, data: data41 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data30.reason !== void 0) {
          let data42 = data30.reason;
          if (typeof data42 !== "string") {
            const err51 = { instancePath: instancePath + "/context/reason", schemaPath: "#/properties/context/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.reason.type, parentSchema: schema32.properties.context.properties.reason, data: data42 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data30.ticket !== void 0) {
          let data43 = data30.ticket;
          if (typeof data43 !== "string") {
            const err52 = { instancePath: instancePath + "/context/ticket", schemaPath: "#/properties/context/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.ticket.type, parentSchema: schema32.properties.context.properties.ticket, data: data43 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data30.class !== void 0) {
          let data44 = data30.class;
          if (!(data44 === "none" || data44 === "billing" || data44 === "read" || data44 === "data read" || data44 === "write" || data44 === "unknown" || data44 === "admin")) {
            const err53 = { instancePath: instancePath + "/context/class", schemaPath: "#/properties/context/properties/class/enum", keyword: "enum", params: { allowedValues: schema32.properties.context.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.context.properties.class.enum, parentSchema: schema32.properties.context.properties.class, data: data44 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data30.isAdmin !== void 0) {
          let data45 = data30.isAdmin;
          if (typeof data45 !== "boolean") {
            const err54 = { instancePath: instancePath + "/context/isAdmin", schemaPath: "#/properties/context/properties/isAdmin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isAdmin.type, parentSchema: schema32.properties.context.properties.isAdmin, data: data45 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data30.canWrite !== void 0) {
          let data46 = data30.canWrite;
          if (typeof data46 !== "boolean") {
            const err55 = { instancePath: instancePath + "/context/canWrite", schemaPath: "#/properties/context/properties/canWrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.canWrite.type, parentSchema: schema32.properties.context.properties.canWrite, data: data46 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data30.permissionSet !== void 0) {
          let data47 = data30.permissionSet;
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key5 in data47) {
              if (!func4.call(schema86.properties, key5)) {
                const err56 = { instancePath: instancePath + "/context/permissionSet", schemaPath: "#/$defs/PermissionSet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema86, data: data47 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data47.name !== void 0) {
              let data48 = data47.name;
              if (typeof data48 !== "string") {
                const err57 = { instancePath: instancePath + "/context/permissionSet/name", schemaPath: "#/$defs/PermissionSet/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.name.type, parentSchema: schema86.properties.name, data: data48 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data47.description !== void 0) {
              let data49 = data47.description;
              if (typeof data49 !== "string") {
                const err58 = { instancePath: instancePath + "/context/permissionSet/description", schemaPath: "#/$defs/PermissionSet/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.description.type, parentSchema: schema86.properties.description, data: data49 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data47.sessionMinutes !== void 0) {
              let data50 = data47.sessionMinutes;
              if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                const err59 = { instancePath: instancePath + "/context/permissionSet/sessionMinutes", schemaPath: "#/$defs/PermissionSet/properties/sessionMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema86.properties.sessionMinutes.type, parentSchema: schema86.properties.sessionMinutes, data: data50 };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data47.managedPolicies !== void 0) {
              let data51 = data47.managedPolicies;
              if (Array.isArray(data51)) {
                const len6 = data51.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data52 = data51[i6];
                  if (typeof data52 !== "string") {
                    const err60 = { instancePath: instancePath + "/context/permissionSet/managedPolicies/" + i6, schemaPath: "#/$defs/PermissionSet/properties/managedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.managedPolicies.items.type, parentSchema: schema86.properties.managedPolicies.items, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/context/permissionSet/managedPolicies", schemaPath: "#/$defs/PermissionSet/properties/managedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.managedPolicies.type, parentSchema: schema86.properties.managedPolicies, data: data51 };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data47.customerManagedPolicies !== void 0) {
              let data53 = data47.customerManagedPolicies;
              if (Array.isArray(data53)) {
                const len7 = data53.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data54 = data53[i7];
                  if (typeof data54 !== "string") {
                    const err62 = { instancePath: instancePath + "/context/permissionSet/customerManagedPolicies/" + i7, schemaPath: "#/$defs/PermissionSet/properties/customerManagedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.customerManagedPolicies.items.type, parentSchema: schema86.properties.customerManagedPolicies.items, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/context/permissionSet/customerManagedPolicies", schemaPath: "#/$defs/PermissionSet/properties/customerManagedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.customerManagedPolicies.type, parentSchema: schema86.properties.customerManagedPolicies, data: data53 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data47.hasInlinePolicy !== void 0) {
              let data55 = data47.hasInlinePolicy;
              if (typeof data55 !== "boolean") {
                const err64 = { instancePath: instancePath + "/context/permissionSet/hasInlinePolicy", schemaPath: "#/$defs/PermissionSet/properties/hasInlinePolicy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema86.properties.hasInlinePolicy.type, parentSchema: schema86.properties.hasInlinePolicy, data: data55 };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data47.hasBoundary !== void 0) {
              let data56 = data47.hasBoundary;
              if (typeof data56 !== "boolean") {
                const err65 = { instancePath: instancePath + "/context/permissionSet/hasBoundary", schemaPath: "#/$defs/PermissionSet/properties/hasBoundary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema86.properties.hasBoundary.type, parentSchema: schema86.properties.hasBoundary, data: data56 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data47.relayState !== void 0) {
              let data57 = data47.relayState;
              if (typeof data57 !== "string") {
                const err66 = { instancePath: instancePath + "/context/permissionSet/relayState", schemaPath: "#/$defs/PermissionSet/properties/relayState/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.relayState.type, parentSchema: schema86.properties.relayState, data: data57 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data47.tags !== void 0) {
              let data58 = data47.tags;
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                for (const key6 in data58) {
                  let data59 = data58[key6];
                  if (typeof data59 !== "string") {
                    const err67 = { instancePath: instancePath + "/context/permissionSet/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/PermissionSet/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.tags.additionalProperties.type, parentSchema: schema86.properties.tags.additionalProperties, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/context/permissionSet/tags", schemaPath: "#/$defs/PermissionSet/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.tags.type, parentSchema: schema86.properties.tags, data: data58 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/context/permissionSet", schemaPath: "#/$defs/PermissionSet/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.type, parentSchema: schema86, data: data47 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data30.people !== void 0) {
          let data60 = data30.people;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err70 = { instancePath: instancePath + "/context/people", schemaPath: "#/properties/context/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.people.type, parentSchema: schema32.properties.context.properties.people, data: data60 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data30.expires !== void 0) {
          let data61 = data30.expires;
          if (typeof data61 === "string") {
            if (!pattern28.test(data61)) {
              const err71 = { instancePath: instancePath + "/context/expires", schemaPath: "assignments.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema83, data: data61 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/context/expires", schemaPath: "assignments.json#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data61 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data30.days !== void 0) {
          let data62 = data30.days;
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
            const err73 = { instancePath: instancePath + "/context/days", schemaPath: "#/properties/context/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.days.type, parentSchema: schema32.properties.context.properties.days, data: data62 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data30.accounts !== void 0) {
          let data63 = data30.accounts;
          if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
            const err74 = { instancePath: instancePath + "/context/accounts", schemaPath: "#/properties/context/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.accounts.type, parentSchema: schema32.properties.context.properties.accounts, data: data63 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data30.isNew !== void 0) {
          let data64 = data30.isNew;
          if (typeof data64 !== "boolean") {
            const err75 = { instancePath: instancePath + "/context/isNew", schemaPath: "#/properties/context/properties/isNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isNew.type, parentSchema: schema32.properties.context.properties.isNew, data: data64 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data30.classBefore !== void 0) {
          let data65 = data30.classBefore;
          if (!(data65 === "none" || data65 === "billing" || data65 === "read" || data65 === "data read" || data65 === "write" || data65 === "unknown" || data65 === "admin")) {
            const err76 = { instancePath: instancePath + "/context/classBefore", schemaPath: "#/properties/context/properties/classBefore/enum", keyword: "enum", params: { allowedValues: schema32.properties.context.properties.classBefore.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.context.properties.classBefore.enum, parentSchema: schema32.properties.context.properties.classBefore, data: data65 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data30.isStronger !== void 0) {
          let data66 = data30.isStronger;
          if (typeof data66 !== "boolean") {
            const err77 = { instancePath: instancePath + "/context/isStronger", schemaPath: "#/properties/context/properties/isStronger/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isStronger.type, parentSchema: schema32.properties.context.properties.isStronger, data: data66 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data30.newActions !== void 0) {
          let data67 = data30.newActions;
          if (Array.isArray(data67)) {
            const len8 = data67.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data68 = data67[i8];
              if (typeof data68 !== "string") {
                const err78 = { instancePath: instancePath + "/context/newActions/" + i8, schemaPath: "#/properties/context/properties/newActions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.newActions.items.type, parentSchema: schema32.properties.context.properties.newActions.items, data: data68 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/context/newActions", schemaPath: "#/properties/context/properties/newActions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.newActions.type, parentSchema: schema32.properties.context.properties.newActions, data: data67 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data30.endedOn !== void 0) {
          let data69 = data30.endedOn;
          if (typeof data69 === "string") {
            if (!pattern28.test(data69)) {
              const err80 = { instancePath: instancePath + "/context/endedOn", schemaPath: "assignments.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema83, data: data69 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/context/endedOn", schemaPath: "assignments.json#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema83.type, parentSchema: schema83, data: data69 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data30.isPermanent !== void 0) {
          let data70 = data30.isPermanent;
          if (typeof data70 !== "boolean") {
            const err82 = { instancePath: instancePath + "/context/isPermanent", schemaPath: "#/properties/context/properties/isPermanent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isPermanent.type, parentSchema: schema32.properties.context.properties.isPermanent, data: data70 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data30.moreDays !== void 0) {
          let data71 = data30.moreDays;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err83 = { instancePath: instancePath + "/context/moreDays", schemaPath: "#/properties/context/properties/moreDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.moreDays.type, parentSchema: schema32.properties.context.properties.moreDays, data: data71 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data30.isMoved !== void 0) {
          let data72 = data30.isMoved;
          if (typeof data72 !== "boolean") {
            const err84 = { instancePath: instancePath + "/context/isMoved", schemaPath: "#/properties/context/properties/isMoved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isMoved.type, parentSchema: schema32.properties.context.properties.isMoved, data: data72 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data30.isRenamed !== void 0) {
          let data73 = data30.isRenamed;
          if (typeof data73 !== "boolean") {
            const err85 = { instancePath: instancePath + "/context/isRenamed", schemaPath: "#/properties/context/properties/isRenamed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isRenamed.type, parentSchema: schema32.properties.context.properties.isRenamed, data: data73 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data30.isTagged !== void 0) {
          let data74 = data30.isTagged;
          if (typeof data74 !== "boolean") {
            const err86 = { instancePath: instancePath + "/context/isTagged", schemaPath: "#/properties/context/properties/isTagged/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isTagged.type, parentSchema: schema32.properties.context.properties.isTagged, data: data74 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data30.ouBefore !== void 0) {
          let data75 = data30.ouBefore;
          if (typeof data75 !== "string") {
            const err87 = { instancePath: instancePath + "/context/ouBefore", schemaPath: "#/properties/context/properties/ouBefore/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.ouBefore.type, parentSchema: schema32.properties.context.properties.ouBefore, data: data75 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data30.nameBefore !== void 0) {
          let data76 = data30.nameBefore;
          if (typeof data76 !== "string") {
            const err88 = { instancePath: instancePath + "/context/nameBefore", schemaPath: "#/properties/context/properties/nameBefore/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.nameBefore.type, parentSchema: schema32.properties.context.properties.nameBefore, data: data76 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data30.tagsAdded !== void 0) {
          let data77 = data30.tagsAdded;
          if (Array.isArray(data77)) {
            const len9 = data77.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data78 = data77[i9];
              if (typeof data78 !== "string") {
                const err89 = { instancePath: instancePath + "/context/tagsAdded/" + i9, schemaPath: "#/properties/context/properties/tagsAdded/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.tagsAdded.items.type, parentSchema: schema32.properties.context.properties.tagsAdded.items, data: data78 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/context/tagsAdded", schemaPath: "#/properties/context/properties/tagsAdded/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.tagsAdded.type, parentSchema: schema32.properties.context.properties.tagsAdded, data: data77 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data30.tagsRemoved !== void 0) {
          let data79 = data30.tagsRemoved;
          if (Array.isArray(data79)) {
            const len10 = data79.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data80 = data79[i10];
              if (typeof data80 !== "string") {
                const err91 = { instancePath: instancePath + "/context/tagsRemoved/" + i10, schemaPath: "#/properties/context/properties/tagsRemoved/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.tagsRemoved.items.type, parentSchema: schema32.properties.context.properties.tagsRemoved.items, data: data80 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/context/tagsRemoved", schemaPath: "#/properties/context/properties/tagsRemoved/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.tagsRemoved.type, parentSchema: schema32.properties.context.properties.tagsRemoved, data: data79 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data30.grants !== void 0) {
          let data81 = data30.grants;
          if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
            const err93 = { instancePath: instancePath + "/context/grants", schemaPath: "#/properties/context/properties/grants/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.grants.type, parentSchema: schema32.properties.context.properties.grants, data: data81 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data30.revokes !== void 0) {
          let data82 = data30.revokes;
          if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
            const err94 = { instancePath: instancePath + "/context/revokes", schemaPath: "#/properties/context/properties/revokes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.context.properties.revokes.type, parentSchema: schema32.properties.context.properties.revokes, data: data82 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data30.isGone !== void 0) {
          let data83 = data30.isGone;
          if (typeof data83 !== "boolean") {
            const err95 = { instancePath: instancePath + "/context/isGone", schemaPath: "#/properties/context/properties/isGone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.context.properties.isGone.type, parentSchema: schema32.properties.context.properties.isGone, data: data83 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data30.before !== void 0) {
          let data84 = data30.before;
          if (typeof data84 !== "string") {
            const err96 = { instancePath: instancePath + "/context/before", schemaPath: "#/properties/context/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.before.type, parentSchema: schema32.properties.context.properties.before, data: data84 };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data30.after !== void 0) {
          let data85 = data30.after;
          if (typeof data85 !== "string") {
            const err97 = { instancePath: instancePath + "/context/after", schemaPath: "#/properties/context/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.after.type, parentSchema: schema32.properties.context.properties.after, data: data85 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data30.added !== void 0) {
          let data86 = data30.added;
          if (Array.isArray(data86)) {
            const len11 = data86.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data87 = data86[i11];
              if (typeof data87 !== "string") {
                const err98 = { instancePath: instancePath + "/context/added/" + i11, schemaPath: "#/properties/context/properties/added/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.added.items.type, parentSchema: schema32.properties.context.properties.added.items, data: data87 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/context/added", schemaPath: "#/properties/context/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.added.type, parentSchema: schema32.properties.context.properties.added, data: data86 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data30.removed !== void 0) {
          let data88 = data30.removed;
          if (Array.isArray(data88)) {
            const len12 = data88.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data89 = data88[i12];
              if (typeof data89 !== "string") {
                const err100 = { instancePath: instancePath + "/context/removed/" + i12, schemaPath: "#/properties/context/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.context.properties.removed.items.type, parentSchema: schema32.properties.context.properties.removed.items, data: data89 };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/context/removed", schemaPath: "#/properties/context/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.context.properties.removed.type, parentSchema: schema32.properties.context.properties.removed, data: data88 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.context.type, parentSchema: schema32.properties.context, data: data30 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data90 = data.expect;
      if (!(data90 === "deny" || data90 === "approve" || data90 === "warn" || data90 === "allow")) {
        const err103 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: schema32.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.expect.enum, parentSchema: schema32.properties.expect, data: data90 };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data91 = data.by;
      if (typeof data91 !== "string" && !Array.isArray(data91)) {
        const err104 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: schema32.properties.by.type }, message: "must be string,array", schema: schema32.properties.by.type, parentSchema: schema32.properties.by, data: data91 };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      if (typeof data91 === "string") {
        if (func1(data91) < 1) {
          const err105 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.by, data: data91 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      }
      if (Array.isArray(data91)) {
        if (data91.length < 1) {
          const err106 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.by, data: data91 };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        const len13 = data91.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data92 = data91[i13];
          if (typeof data92 === "string") {
            if (func1(data92) < 1) {
              const err107 = { instancePath: instancePath + "/by/" + i13, schemaPath: "#/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.by.items, data: data92 };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/by/" + i13, schemaPath: "#/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.by.items.type, parentSchema: schema32.properties.by.items, data: data92 };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err109 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err109];
    } else {
      vErrors.push(err109);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.cases === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "policy" || key0 === "action" || key0 === "cases")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
      if ("PolicyTest" !== data0) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PolicyTest" }, message: "must be equal to constant", schema: "PolicyTest", parentSchema: schema31.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.policy, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.type, parentSchema: schema31.properties.policy, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data2 = data.action;
      if (!(data2 === "grant" || data2 === "revoke" || data2 === "join" || data2 === "leave" || data2 === "changePermissionSet" || data2 === "change" || data2 === "delete" || data2 === "extend" || data2 === "adopt" || data2 === "accountMoved" || data2 === "changeSettings")) {
        const err6 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema31.properties.action.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.action.enum, parentSchema: schema31.properties.action, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data3 = data.cases;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.cases, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data3[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.cases.type, parentSchema: schema31.properties.cases, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
export {
  PolicyTest
};
