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
var validate = validate20;
var validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Snapshot", "description": "What `idc snapshot -o FILE` writes and `idc plan --live FILE` reads: all that idc can see of an instance and its organization. It names people, and what everybody may do: keep it as such.", "type": "object", "additionalProperties": false, "required": ["format", "version", "made", "instance", "caller", "organization", "resources", "unknown"], "properties": { "format": { "const": "idc-snapshot" }, "version": { "const": 1, "description": "Raised when something changes its meaning or goes." }, "made": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When reading began. A plan from this snapshot was made then, whenever it is computed." }, "instance": { "type": "object", "additionalProperties": false, "required": ["arn", "identityStoreId", "ownerAccount", "region"], "properties": { "arn": { "$ref": "#/$defs/name" }, "identityStoreId": { "$ref": "#/$defs/name" }, "ownerAccount": { "$ref": "#/$defs/account" }, "region": { "$ref": "#/$defs/name" }, "tags": { "$ref": "#/$defs/tags", "description": "With what idc remembers in them: the last applied commit. Absent where they could not be read." } } }, "caller": { "description": "Who read.", "type": "object", "additionalProperties": false, "required": ["account", "arn"], "properties": { "account": { "$ref": "#/$defs/account" }, "arn": { "type": "string" } } }, "endpoint": { "type": "string", "minLength": 1, "description": "Set where the calls did not go to AWS's own endpoints." }, "organization": { "type": "object", "additionalProperties": false, "required": ["id", "managementAccount", "delegatedAdministrators", "accounts", "organizationalUnits"], "properties": { "id": { "$ref": "#/$defs/name" }, "managementAccount": { "$ref": "#/$defs/account" }, "delegatedAdministrators": { "description": "Accounts registered for sso.amazonaws.com.", "type": "array", "items": { "$ref": "#/$defs/account" } }, "administratorsUnknown": { "type": "string", "minLength": 1, "description": "Why nobody knows the delegated administrators; absent where they are known." }, "accounts": { "description": "Sorted by id.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "state", "ouIds"], "properties": { "id": { "$ref": "#/$defs/account" }, "name": { "type": "string" }, "state": { "$ref": "#/$defs/name", "description": "AWS's word: ACTIVE, SUSPENDED, PENDING_CLOSURE, \u2026" }, "ouIds": { "description": "From just below the root down to the account's own OU.", "type": "array", "items": { "type": "string" } }, "createdAt": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "description": "When it was created in this organization; absent of one that was invited." }, "tags": { "$ref": "#/$defs/tags", "description": "Absent where they could not be read." } } } }, "organizationalUnits": { "description": "Sorted by id.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "path"], "properties": { "id": { "$ref": "#/$defs/name" }, "path": { "description": "Names from just below the root down.", "type": "array", "items": { "type": "string" } } } } } } }, "resources": { "description": "Sorted by key; no key twice. Names are spelled as AWS spells them.", "type": "array", "items": { "$ref": "#/$defs/resource" } }, "entitlements": { "description": "Access past all permission sets, as account access manager gives it: all of it, or why nobody knows it. Absent: not looked for. Plans tell of people by it, and change nothing of it.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "rows": { "description": "What the account that read has given in this instance, sorted by account, role and principal.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "principal", "account", "roleArn"], "properties": { "id": { "$ref": "#/$defs/name", "description": "AWS's; none is there twice." }, "principal": { "type": "object", "additionalProperties": false, "required": ["type", "id"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "id": { "$ref": "#/$defs/name", "description": "Of the identity store." }, "name": { "$ref": "#/$defs/name", "description": "Absent where nobody of this id is among the resources: gone, or not read." } } }, "account": { "$ref": "#/$defs/account" }, "roleArn": { "type": "string", "pattern": "^arn:[a-z0-9-]+:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$", "description": "Of the role, with its path." } } } }, "unread": { "type": "object", "additionalProperties": false, "required": ["why", "reason"], "properties": { "why": { "enum": ["denied", "absent", "failed"], "description": "absent: as far as can be told, the Region does not have the service." }, "reason": { "type": "string", "minLength": 1 } } } } }, "unknown": { "description": "What could not be read: a plan leaves it as it is.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["pattern", "reason"], "properties": { "pattern": { "$ref": "#/$defs/key", "description": "A key in which a whole part may be *." }, "reason": { "type": "string" } } } } }, "$defs": { "account": { "type": "string", "pattern": "^[0-9]{12}$" }, "name": { "type": "string", "minLength": 1 }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "tags": { "type": "object", "additionalProperties": { "type": "string" } }, "key": { "type": "string", "pattern": "^[A-Za-z]+(/[^/]*)+$", "description": "A kind and names, as PermissionSet/Developer; / and % in a name are percent-encoded." }, "facts": { "description": "What is known beside the spec and never compared.", "type": "object" }, "customerManagedPolicy": { "type": "object", "additionalProperties": false, "required": ["name", "path"], "properties": { "name": { "type": "string" }, "path": { "type": "string" } } }, "resource": { "type": "object", "additionalProperties": false, "required": ["kind", "key", "spec", "ids"], "properties": { "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z]*$", "description": "One that this version knows." }, "key": { "$ref": "#/$defs/key" }, "spec": { "type": "object" }, "ids": { "description": "AWS's identifiers, under AWS's names.", "type": "object", "additionalProperties": { "type": "string" } }, "facts": { "$ref": "#/$defs/facts" } }, "allOf": [{ "if": { "properties": { "kind": { "const": "User" } } }, "then": { "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["userName", "givenName", "familyName", "displayName"], "properties": { "userName": { "type": "string" }, "givenName": { "type": "string" }, "familyName": { "type": "string" }, "displayName": { "type": "string" }, "email": { "type": "string" } } }, "ids": { "required": ["UserId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "external": { "type": "boolean", "description": "An identity provider (SCIM) owns the user or group." }, "email": { "type": "object", "additionalProperties": false, "description": "What the e-mail address is beside its text, where that is not type work and primary: it stays when the address changes.", "properties": { "type": { "type": "string" }, "primary": { "type": "boolean" } } }, "disabled": { "const": true, "description": "Nobody signs in as this user: disabled in the console, or by an identity provider." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "revision": { "type": "string", "description": "What AWS calls the state in which it was seen; another one after each change." } } } } } }, { "if": { "properties": { "kind": { "const": "Group" } } }, "then": { "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "description": { "type": "string" } } }, "ids": { "required": ["GroupId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "external": { "type": "boolean", "description": "An identity provider (SCIM) owns the user or group." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "revision": { "type": "string", "description": "What AWS calls the state in which it was seen; another one after each change." } } } } } }, { "if": { "properties": { "kind": { "const": "GroupMembership" } } }, "then": { "properties": { "spec": { "description": "A member who is no user any more is named by the id alone.", "type": "object", "additionalProperties": false, "required": ["group", "member"], "properties": { "group": { "type": "string" }, "member": { "type": "string" } } }, "ids": { "required": ["MembershipId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "orphan": { "type": "boolean", "description": "Whose assignment or membership it was no longer exists." } } } } } }, { "if": { "properties": { "kind": { "const": "PermissionSet" } } }, "then": { "required": ["facts"], "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["name", "sessionDuration", "managedPolicies", "customerManagedPolicies", "tags", "outdatedAccounts"], "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "sessionDuration": { "type": "number", "minimum": 0, "maximum": 525600, "description": "Minutes." }, "relayState": { "type": "string" }, "managedPolicies": { "description": "By path and name, as job-function/ViewOnlyAccess; sorted.", "type": "array", "items": { "type": "string" } }, "customerManagedPolicies": { "type": "array", "items": { "$ref": "#/$defs/customerManagedPolicy" } }, "inlinePolicy": { "description": "The policy document; the text of one that is no JSON." }, "permissionsBoundary": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "managedPolicy": { "type": "string" }, "customerManagedPolicy": { "$ref": "#/$defs/customerManagedPolicy" } } }, "tags": { "$ref": "#/$defs/tags", "description": "Without idc's marks." }, "outdatedAccounts": { "$ref": "#/$defs/accounts", "description": "Accounts whose role is behind this definition." } } }, "ids": { "required": ["PermissionSetArn"] }, "facts": { "type": "object", "additionalProperties": false, "required": ["provisionedAccounts", "tags"], "properties": { "provisionedAccounts": { "$ref": "#/$defs/accounts", "description": "Accounts in which a permission set has a role." }, "tags": { "$ref": "#/$defs/tags", "description": "All tags of a permission set, idc's marks included." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "sessionDuration": { "type": "string", "description": "As AWS writes it, where there is another form of the same: PT60M." } } } } } }, { "if": { "properties": { "kind": { "const": "AccountAssignment" } } }, "then": { "properties": { "spec": { "description": "A principal that no longer exists is named by the id alone.", "type": "object", "additionalProperties": false, "required": ["permissionSet", "principalType", "principal", "account"], "properties": { "permissionSet": { "type": "string" }, "principalType": { "enum": ["USER", "GROUP"] }, "principal": { "type": "string" }, "account": { "$ref": "#/$defs/account" } } }, "ids": { "required": ["PermissionSetArn", "PrincipalId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "orphan": { "type": "boolean", "description": "Whose assignment or membership it was no longer exists." } } } } } }] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern5 = new RegExp("^[0-9]{12}$", "u");
var pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "u");
var pattern16 = new RegExp("^arn:[a-z0-9-]+:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$", "u");
var pattern14 = new RegExp("^[A-Za-z]+(/[^/]*)+$", "u");
var schema45 = { "type": "object", "additionalProperties": false, "required": ["kind", "key", "spec", "ids"], "properties": { "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z]*$", "description": "One that this version knows." }, "key": { "$ref": "#/$defs/key" }, "spec": { "type": "object" }, "ids": { "description": "AWS's identifiers, under AWS's names.", "type": "object", "additionalProperties": { "type": "string" } }, "facts": { "$ref": "#/$defs/facts" } }, "allOf": [{ "if": { "properties": { "kind": { "const": "User" } } }, "then": { "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["userName", "givenName", "familyName", "displayName"], "properties": { "userName": { "type": "string" }, "givenName": { "type": "string" }, "familyName": { "type": "string" }, "displayName": { "type": "string" }, "email": { "type": "string" } } }, "ids": { "required": ["UserId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "external": { "type": "boolean", "description": "An identity provider (SCIM) owns the user or group." }, "email": { "type": "object", "additionalProperties": false, "description": "What the e-mail address is beside its text, where that is not type work and primary: it stays when the address changes.", "properties": { "type": { "type": "string" }, "primary": { "type": "boolean" } } }, "disabled": { "const": true, "description": "Nobody signs in as this user: disabled in the console, or by an identity provider." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "revision": { "type": "string", "description": "What AWS calls the state in which it was seen; another one after each change." } } } } } }, { "if": { "properties": { "kind": { "const": "Group" } } }, "then": { "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "description": { "type": "string" } } }, "ids": { "required": ["GroupId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "external": { "type": "boolean", "description": "An identity provider (SCIM) owns the user or group." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "revision": { "type": "string", "description": "What AWS calls the state in which it was seen; another one after each change." } } } } } }, { "if": { "properties": { "kind": { "const": "GroupMembership" } } }, "then": { "properties": { "spec": { "description": "A member who is no user any more is named by the id alone.", "type": "object", "additionalProperties": false, "required": ["group", "member"], "properties": { "group": { "type": "string" }, "member": { "type": "string" } } }, "ids": { "required": ["MembershipId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "orphan": { "type": "boolean", "description": "Whose assignment or membership it was no longer exists." } } } } } }, { "if": { "properties": { "kind": { "const": "PermissionSet" } } }, "then": { "required": ["facts"], "properties": { "spec": { "type": "object", "additionalProperties": false, "required": ["name", "sessionDuration", "managedPolicies", "customerManagedPolicies", "tags", "outdatedAccounts"], "properties": { "name": { "type": "string" }, "description": { "type": "string" }, "sessionDuration": { "type": "number", "minimum": 0, "maximum": 525600, "description": "Minutes." }, "relayState": { "type": "string" }, "managedPolicies": { "description": "By path and name, as job-function/ViewOnlyAccess; sorted.", "type": "array", "items": { "type": "string" } }, "customerManagedPolicies": { "type": "array", "items": { "$ref": "#/$defs/customerManagedPolicy" } }, "inlinePolicy": { "description": "The policy document; the text of one that is no JSON." }, "permissionsBoundary": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "managedPolicy": { "type": "string" }, "customerManagedPolicy": { "$ref": "#/$defs/customerManagedPolicy" } } }, "tags": { "$ref": "#/$defs/tags", "description": "Without idc's marks." }, "outdatedAccounts": { "$ref": "#/$defs/accounts", "description": "Accounts whose role is behind this definition." } } }, "ids": { "required": ["PermissionSetArn"] }, "facts": { "type": "object", "additionalProperties": false, "required": ["provisionedAccounts", "tags"], "properties": { "provisionedAccounts": { "$ref": "#/$defs/accounts", "description": "Accounts in which a permission set has a role." }, "tags": { "$ref": "#/$defs/tags", "description": "All tags of a permission set, idc's marks included." }, "createdAt": { "type": "string", "description": "When AWS made it: an ISO 8601 moment." }, "sessionDuration": { "type": "string", "description": "As AWS writes it, where there is another form of the same: PT60M." } } } } } }, { "if": { "properties": { "kind": { "const": "AccountAssignment" } } }, "then": { "properties": { "spec": { "description": "A principal that no longer exists is named by the id alone.", "type": "object", "additionalProperties": false, "required": ["permissionSet", "principalType", "principal", "account"], "properties": { "permissionSet": { "type": "string" }, "principalType": { "enum": ["USER", "GROUP"] }, "principal": { "type": "string" }, "account": { "$ref": "#/$defs/account" } } }, "ids": { "required": ["PermissionSetArn", "PrincipalId"] }, "facts": { "type": "object", "additionalProperties": false, "properties": { "orphan": { "type": "boolean", "description": "Whose assignment or membership it was no longer exists." } } } } } }] };
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
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
              return false;
            }
          } else {
            validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^[A-Z][A-Za-z]*$", "u");
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
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0) {
      if ("User" !== data.kind) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.spec !== void 0) {
        let data1 = data.spec;
        const _errs6 = errors;
        if (errors === _errs6) {
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.userName === void 0 && (missing0 = "userName") || data1.givenName === void 0 && (missing0 = "givenName") || data1.familyName === void 0 && (missing0 = "familyName") || data1.displayName === void 0 && (missing0 = "displayName")) {
              validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/then/properties/spec/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              const _errs8 = errors;
              for (const key0 in data1) {
                if (!(key0 === "userName" || key0 === "givenName" || key0 === "familyName" || key0 === "displayName" || key0 === "email")) {
                  validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                  return false;
                  break;
                }
              }
              if (_errs8 === errors) {
                if (data1.userName !== void 0) {
                  const _errs9 = errors;
                  if (typeof data1.userName !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/spec/userName", schemaPath: "#/allOf/0/then/properties/spec/properties/userName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid4 = _errs9 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data1.givenName !== void 0) {
                    const _errs11 = errors;
                    if (typeof data1.givenName !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/spec/givenName", schemaPath: "#/allOf/0/then/properties/spec/properties/givenName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid4 = _errs11 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data1.familyName !== void 0) {
                      const _errs13 = errors;
                      if (typeof data1.familyName !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/spec/familyName", schemaPath: "#/allOf/0/then/properties/spec/properties/familyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid4 = _errs13 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data1.displayName !== void 0) {
                        const _errs15 = errors;
                        if (typeof data1.displayName !== "string") {
                          validate21.errors = [{ instancePath: instancePath + "/spec/displayName", schemaPath: "#/allOf/0/then/properties/spec/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid4 = _errs15 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data1.email !== void 0) {
                          const _errs17 = errors;
                          if (typeof data1.email !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/spec/email", schemaPath: "#/allOf/0/then/properties/spec/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid4 = _errs17 === errors;
                        } else {
                          var valid4 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else {
            validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/0/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid3 = _errs6 === errors;
      } else {
        var valid3 = true;
      }
      if (valid3) {
        if (data.ids !== void 0) {
          let data7 = data.ids;
          const _errs19 = errors;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            let missing1;
            if (data7.UserId === void 0 && (missing1 = "UserId")) {
              validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/allOf/0/then/properties/ids/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
              return false;
            }
          }
          var valid3 = _errs19 === errors;
        } else {
          var valid3 = true;
        }
        if (valid3) {
          if (data.facts !== void 0) {
            let data8 = data.facts;
            const _errs20 = errors;
            if (errors === _errs20) {
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                const _errs22 = errors;
                for (const key1 in data8) {
                  if (!(key1 === "external" || key1 === "email" || key1 === "disabled" || key1 === "createdAt" || key1 === "revision")) {
                    validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/0/then/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs22 === errors) {
                  if (data8.external !== void 0) {
                    const _errs23 = errors;
                    if (typeof data8.external !== "boolean") {
                      validate21.errors = [{ instancePath: instancePath + "/facts/external", schemaPath: "#/allOf/0/then/properties/facts/properties/external/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid5 = _errs23 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data8.email !== void 0) {
                      let data10 = data8.email;
                      const _errs25 = errors;
                      if (errors === _errs25) {
                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                          const _errs27 = errors;
                          for (const key2 in data10) {
                            if (!(key2 === "type" || key2 === "primary")) {
                              validate21.errors = [{ instancePath: instancePath + "/facts/email", schemaPath: "#/allOf/0/then/properties/facts/properties/email/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs27 === errors) {
                            if (data10.type !== void 0) {
                              const _errs28 = errors;
                              if (typeof data10.type !== "string") {
                                validate21.errors = [{ instancePath: instancePath + "/facts/email/type", schemaPath: "#/allOf/0/then/properties/facts/properties/email/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid6 = _errs28 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data10.primary !== void 0) {
                                const _errs30 = errors;
                                if (typeof data10.primary !== "boolean") {
                                  validate21.errors = [{ instancePath: instancePath + "/facts/email/primary", schemaPath: "#/allOf/0/then/properties/facts/properties/email/properties/primary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid6 = _errs30 === errors;
                              } else {
                                var valid6 = true;
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/facts/email", schemaPath: "#/allOf/0/then/properties/facts/properties/email/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid5 = _errs25 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data8.disabled !== void 0) {
                        const _errs32 = errors;
                        if (true !== data8.disabled) {
                          validate21.errors = [{ instancePath: instancePath + "/facts/disabled", schemaPath: "#/allOf/0/then/properties/facts/properties/disabled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid5 = _errs32 === errors;
                      } else {
                        var valid5 = true;
                      }
                      if (valid5) {
                        if (data8.createdAt !== void 0) {
                          const _errs33 = errors;
                          if (typeof data8.createdAt !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/facts/createdAt", schemaPath: "#/allOf/0/then/properties/facts/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid5 = _errs33 === errors;
                        } else {
                          var valid5 = true;
                        }
                        if (valid5) {
                          if (data8.revision !== void 0) {
                            const _errs35 = errors;
                            if (typeof data8.revision !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/facts/revision", schemaPath: "#/allOf/0/then/properties/facts/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid5 = _errs35 === errors;
                          } else {
                            var valid5 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/0/then/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid3 = _errs20 === errors;
          } else {
            var valid3 = true;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.spec = true;
      props0.ids = true;
      props0.facts = true;
      props0.kind = true;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs37 = errors;
    const _errs38 = errors;
    let valid7 = true;
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        if ("Group" !== data.kind) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs39 === errors;
    errors = _errs38;
    if (vErrors !== null) {
      if (_errs38) {
        vErrors.length = _errs38;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs41 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.spec !== void 0) {
          let data17 = data.spec;
          const _errs42 = errors;
          if (errors === _errs42) {
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              let missing2;
              if (data17.name === void 0 && (missing2 = "name")) {
                validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                return false;
              } else {
                const _errs44 = errors;
                for (const key3 in data17) {
                  if (!(key3 === "name" || key3 === "description")) {
                    validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                  }
                }
                if (_errs44 === errors) {
                  if (data17.name !== void 0) {
                    const _errs45 = errors;
                    if (typeof data17.name !== "string") {
                      validate21.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/allOf/1/then/properties/spec/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid10 = _errs45 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data17.description !== void 0) {
                      const _errs47 = errors;
                      if (typeof data17.description !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/spec/description", schemaPath: "#/allOf/1/then/properties/spec/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid10 = _errs47 === errors;
                    } else {
                      var valid10 = true;
                    }
                  }
                }
              }
            } else {
              validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/1/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid9 = _errs42 === errors;
        } else {
          var valid9 = true;
        }
        if (valid9) {
          if (data.ids !== void 0) {
            let data20 = data.ids;
            const _errs49 = errors;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              let missing3;
              if (data20.GroupId === void 0 && (missing3 = "GroupId")) {
                validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/allOf/1/then/properties/ids/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                return false;
              }
            }
            var valid9 = _errs49 === errors;
          } else {
            var valid9 = true;
          }
          if (valid9) {
            if (data.facts !== void 0) {
              let data21 = data.facts;
              const _errs50 = errors;
              if (errors === _errs50) {
                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                  const _errs52 = errors;
                  for (const key4 in data21) {
                    if (!(key4 === "external" || key4 === "createdAt" || key4 === "revision")) {
                      validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/1/then/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs52 === errors) {
                    if (data21.external !== void 0) {
                      const _errs53 = errors;
                      if (typeof data21.external !== "boolean") {
                        validate21.errors = [{ instancePath: instancePath + "/facts/external", schemaPath: "#/allOf/1/then/properties/facts/properties/external/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid11 = _errs53 === errors;
                    } else {
                      var valid11 = true;
                    }
                    if (valid11) {
                      if (data21.createdAt !== void 0) {
                        const _errs55 = errors;
                        if (typeof data21.createdAt !== "string") {
                          validate21.errors = [{ instancePath: instancePath + "/facts/createdAt", schemaPath: "#/allOf/1/then/properties/facts/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid11 = _errs55 === errors;
                      } else {
                        var valid11 = true;
                      }
                      if (valid11) {
                        if (data21.revision !== void 0) {
                          const _errs57 = errors;
                          if (typeof data21.revision !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/facts/revision", schemaPath: "#/allOf/1/then/properties/facts/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid11 = _errs57 === errors;
                        } else {
                          var valid11 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/1/then/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid9 = _errs50 === errors;
            } else {
              var valid9 = true;
            }
          }
        }
      }
      var _valid1 = _errs41 === errors;
      valid7 = _valid1;
      if (valid7) {
        var props1 = {};
        props1.spec = true;
        props1.ids = true;
        props1.facts = true;
        props1.kind = true;
      }
    }
    if (!valid7) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
      validate21.errors = vErrors;
      return false;
    }
    var valid0 = _errs37 === errors;
    if (valid0) {
      if (props0 !== true && props1 !== void 0) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
      const _errs59 = errors;
      const _errs60 = errors;
      let valid12 = true;
      const _errs61 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind !== void 0) {
          if ("GroupMembership" !== data.kind) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
      var _valid2 = _errs61 === errors;
      errors = _errs60;
      if (vErrors !== null) {
        if (_errs60) {
          vErrors.length = _errs60;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs63 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.spec !== void 0) {
            let data26 = data.spec;
            const _errs64 = errors;
            if (errors === _errs64) {
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                let missing4;
                if (data26.group === void 0 && (missing4 = "group") || data26.member === void 0 && (missing4 = "member")) {
                  validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                  return false;
                } else {
                  const _errs66 = errors;
                  for (const key5 in data26) {
                    if (!(key5 === "group" || key5 === "member")) {
                      validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs66 === errors) {
                    if (data26.group !== void 0) {
                      const _errs67 = errors;
                      if (typeof data26.group !== "string") {
                        validate21.errors = [{ instancePath: instancePath + "/spec/group", schemaPath: "#/allOf/2/then/properties/spec/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid15 = _errs67 === errors;
                    } else {
                      var valid15 = true;
                    }
                    if (valid15) {
                      if (data26.member !== void 0) {
                        const _errs69 = errors;
                        if (typeof data26.member !== "string") {
                          validate21.errors = [{ instancePath: instancePath + "/spec/member", schemaPath: "#/allOf/2/then/properties/spec/properties/member/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid15 = _errs69 === errors;
                      } else {
                        var valid15 = true;
                      }
                    }
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/2/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid14 = _errs64 === errors;
          } else {
            var valid14 = true;
          }
          if (valid14) {
            if (data.ids !== void 0) {
              let data29 = data.ids;
              const _errs71 = errors;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                let missing5;
                if (data29.MembershipId === void 0 && (missing5 = "MembershipId")) {
                  validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/allOf/2/then/properties/ids/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                  return false;
                }
              }
              var valid14 = _errs71 === errors;
            } else {
              var valid14 = true;
            }
            if (valid14) {
              if (data.facts !== void 0) {
                let data30 = data.facts;
                const _errs72 = errors;
                if (errors === _errs72) {
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    const _errs74 = errors;
                    for (const key6 in data30) {
                      if (!(key6 === "orphan")) {
                        validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/2/then/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs74 === errors) {
                      if (data30.orphan !== void 0) {
                        if (typeof data30.orphan !== "boolean") {
                          validate21.errors = [{ instancePath: instancePath + "/facts/orphan", schemaPath: "#/allOf/2/then/properties/facts/properties/orphan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/2/then/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid14 = _errs72 === errors;
              } else {
                var valid14 = true;
              }
            }
          }
        }
        var _valid2 = _errs63 === errors;
        valid12 = _valid2;
        if (valid12) {
          var props2 = {};
          props2.spec = true;
          props2.ids = true;
          props2.facts = true;
          props2.kind = true;
        }
      }
      if (!valid12) {
        const err5 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
        validate21.errors = vErrors;
        return false;
      }
      var valid0 = _errs59 === errors;
      if (valid0) {
        if (props0 !== true && props2 !== void 0) {
          if (props2 === true) {
            props0 = true;
          } else {
            props0 = props0 || {};
            Object.assign(props0, props2);
          }
        }
        const _errs77 = errors;
        const _errs78 = errors;
        let valid17 = true;
        const _errs79 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.kind !== void 0) {
            if ("PermissionSet" !== data.kind) {
              const err6 = {};
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        var _valid3 = _errs79 === errors;
        errors = _errs78;
        if (vErrors !== null) {
          if (_errs78) {
            vErrors.length = _errs78;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs81 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing6;
            if (data.facts === void 0 && (missing6 = "facts")) {
              validate21.errors = [{ instancePath, schemaPath: "#/allOf/3/then/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
              return false;
            } else {
              if (data.spec !== void 0) {
                let data33 = data.spec;
                const _errs82 = errors;
                if (errors === _errs82) {
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    let missing7;
                    if (data33.name === void 0 && (missing7 = "name") || data33.sessionDuration === void 0 && (missing7 = "sessionDuration") || data33.managedPolicies === void 0 && (missing7 = "managedPolicies") || data33.customerManagedPolicies === void 0 && (missing7 = "customerManagedPolicies") || data33.tags === void 0 && (missing7 = "tags") || data33.outdatedAccounts === void 0 && (missing7 = "outdatedAccounts")) {
                      validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                      return false;
                    } else {
                      const _errs84 = errors;
                      for (const key7 in data33) {
                        if (!func1.call(schema45.allOf[3].then.properties.spec.properties, key7)) {
                          validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs84 === errors) {
                        if (data33.name !== void 0) {
                          const _errs85 = errors;
                          if (typeof data33.name !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/spec/name", schemaPath: "#/allOf/3/then/properties/spec/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid20 = _errs85 === errors;
                        } else {
                          var valid20 = true;
                        }
                        if (valid20) {
                          if (data33.description !== void 0) {
                            const _errs87 = errors;
                            if (typeof data33.description !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/spec/description", schemaPath: "#/allOf/3/then/properties/spec/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid20 = _errs87 === errors;
                          } else {
                            var valid20 = true;
                          }
                          if (valid20) {
                            if (data33.sessionDuration !== void 0) {
                              let data36 = data33.sessionDuration;
                              const _errs89 = errors;
                              if (errors === _errs89) {
                                if (typeof data36 == "number" && isFinite(data36)) {
                                  if (data36 > 525600 || isNaN(data36)) {
                                    validate21.errors = [{ instancePath: instancePath + "/spec/sessionDuration", schemaPath: "#/allOf/3/then/properties/spec/properties/sessionDuration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 525600 }, message: "must be <= 525600" }];
                                    return false;
                                  } else {
                                    if (data36 < 0 || isNaN(data36)) {
                                      validate21.errors = [{ instancePath: instancePath + "/spec/sessionDuration", schemaPath: "#/allOf/3/then/properties/spec/properties/sessionDuration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/spec/sessionDuration", schemaPath: "#/allOf/3/then/properties/spec/properties/sessionDuration/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid20 = _errs89 === errors;
                            } else {
                              var valid20 = true;
                            }
                            if (valid20) {
                              if (data33.relayState !== void 0) {
                                const _errs91 = errors;
                                if (typeof data33.relayState !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/spec/relayState", schemaPath: "#/allOf/3/then/properties/spec/properties/relayState/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid20 = _errs91 === errors;
                              } else {
                                var valid20 = true;
                              }
                              if (valid20) {
                                if (data33.managedPolicies !== void 0) {
                                  let data38 = data33.managedPolicies;
                                  const _errs93 = errors;
                                  if (errors === _errs93) {
                                    if (Array.isArray(data38)) {
                                      var valid21 = true;
                                      const len0 = data38.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs95 = errors;
                                        if (typeof data38[i0] !== "string") {
                                          validate21.errors = [{ instancePath: instancePath + "/spec/managedPolicies/" + i0, schemaPath: "#/allOf/3/then/properties/spec/properties/managedPolicies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid21 = _errs95 === errors;
                                        if (!valid21) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/spec/managedPolicies", schemaPath: "#/allOf/3/then/properties/spec/properties/managedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid20 = _errs93 === errors;
                                } else {
                                  var valid20 = true;
                                }
                                if (valid20) {
                                  if (data33.customerManagedPolicies !== void 0) {
                                    let data40 = data33.customerManagedPolicies;
                                    const _errs97 = errors;
                                    if (errors === _errs97) {
                                      if (Array.isArray(data40)) {
                                        var valid22 = true;
                                        const len1 = data40.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data41 = data40[i1];
                                          const _errs99 = errors;
                                          const _errs100 = errors;
                                          if (errors === _errs100) {
                                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                              let missing8;
                                              if (data41.name === void 0 && (missing8 = "name") || data41.path === void 0 && (missing8 = "path")) {
                                                validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies/" + i1, schemaPath: "#/$defs/customerManagedPolicy/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                return false;
                                              } else {
                                                const _errs102 = errors;
                                                for (const key8 in data41) {
                                                  if (!(key8 === "name" || key8 === "path")) {
                                                    validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies/" + i1, schemaPath: "#/$defs/customerManagedPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs102 === errors) {
                                                  if (data41.name !== void 0) {
                                                    const _errs103 = errors;
                                                    if (typeof data41.name !== "string") {
                                                      validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies/" + i1 + "/name", schemaPath: "#/$defs/customerManagedPolicy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid24 = _errs103 === errors;
                                                  } else {
                                                    var valid24 = true;
                                                  }
                                                  if (valid24) {
                                                    if (data41.path !== void 0) {
                                                      const _errs105 = errors;
                                                      if (typeof data41.path !== "string") {
                                                        validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies/" + i1 + "/path", schemaPath: "#/$defs/customerManagedPolicy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid24 = _errs105 === errors;
                                                    } else {
                                                      var valid24 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies/" + i1, schemaPath: "#/$defs/customerManagedPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid22 = _errs99 === errors;
                                          if (!valid22) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate21.errors = [{ instancePath: instancePath + "/spec/customerManagedPolicies", schemaPath: "#/allOf/3/then/properties/spec/properties/customerManagedPolicies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid20 = _errs97 === errors;
                                  } else {
                                    var valid20 = true;
                                  }
                                  if (valid20) {
                                    if (data33.permissionsBoundary !== void 0) {
                                      let data44 = data33.permissionsBoundary;
                                      const _errs107 = errors;
                                      if (errors === _errs107) {
                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                          if (Object.keys(data44).length > 1) {
                                            validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary", schemaPath: "#/allOf/3/then/properties/spec/properties/permissionsBoundary/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }];
                                            return false;
                                          } else {
                                            if (Object.keys(data44).length < 1) {
                                              validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary", schemaPath: "#/allOf/3/then/properties/spec/properties/permissionsBoundary/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                              return false;
                                            } else {
                                              const _errs109 = errors;
                                              for (const key9 in data44) {
                                                if (!(key9 === "managedPolicy" || key9 === "customerManagedPolicy")) {
                                                  validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary", schemaPath: "#/allOf/3/then/properties/spec/properties/permissionsBoundary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs109 === errors) {
                                                if (data44.managedPolicy !== void 0) {
                                                  const _errs110 = errors;
                                                  if (typeof data44.managedPolicy !== "string") {
                                                    validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/managedPolicy", schemaPath: "#/allOf/3/then/properties/spec/properties/permissionsBoundary/properties/managedPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid25 = _errs110 === errors;
                                                } else {
                                                  var valid25 = true;
                                                }
                                                if (valid25) {
                                                  if (data44.customerManagedPolicy !== void 0) {
                                                    let data46 = data44.customerManagedPolicy;
                                                    const _errs112 = errors;
                                                    const _errs113 = errors;
                                                    if (errors === _errs113) {
                                                      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                        let missing9;
                                                        if (data46.name === void 0 && (missing9 = "name") || data46.path === void 0 && (missing9 = "path")) {
                                                          validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/customerManagedPolicy", schemaPath: "#/$defs/customerManagedPolicy/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs115 = errors;
                                                          for (const key10 in data46) {
                                                            if (!(key10 === "name" || key10 === "path")) {
                                                              validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/customerManagedPolicy", schemaPath: "#/$defs/customerManagedPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs115 === errors) {
                                                            if (data46.name !== void 0) {
                                                              const _errs116 = errors;
                                                              if (typeof data46.name !== "string") {
                                                                validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/customerManagedPolicy/name", schemaPath: "#/$defs/customerManagedPolicy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid27 = _errs116 === errors;
                                                            } else {
                                                              var valid27 = true;
                                                            }
                                                            if (valid27) {
                                                              if (data46.path !== void 0) {
                                                                const _errs118 = errors;
                                                                if (typeof data46.path !== "string") {
                                                                  validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/customerManagedPolicy/path", schemaPath: "#/$defs/customerManagedPolicy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid27 = _errs118 === errors;
                                                              } else {
                                                                var valid27 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary/customerManagedPolicy", schemaPath: "#/$defs/customerManagedPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid25 = _errs112 === errors;
                                                  } else {
                                                    var valid25 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/spec/permissionsBoundary", schemaPath: "#/allOf/3/then/properties/spec/properties/permissionsBoundary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid20 = _errs107 === errors;
                                    } else {
                                      var valid20 = true;
                                    }
                                    if (valid20) {
                                      if (data33.tags !== void 0) {
                                        let data49 = data33.tags;
                                        const _errs120 = errors;
                                        const _errs121 = errors;
                                        if (errors === _errs121) {
                                          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                            for (const key11 in data49) {
                                              const _errs124 = errors;
                                              if (typeof data49[key11] !== "string") {
                                                validate21.errors = [{ instancePath: instancePath + "/spec/tags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid29 = _errs124 === errors;
                                              if (!valid29) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate21.errors = [{ instancePath: instancePath + "/spec/tags", schemaPath: "#/$defs/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid20 = _errs120 === errors;
                                      } else {
                                        var valid20 = true;
                                      }
                                      if (valid20) {
                                        if (data33.outdatedAccounts !== void 0) {
                                          const _errs126 = errors;
                                          if (!validate22(data33.outdatedAccounts, { instancePath: instancePath + "/spec/outdatedAccounts", parentData: data33, parentDataProperty: "outdatedAccounts", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid20 = _errs126 === errors;
                                        } else {
                                          var valid20 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/3/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid19 = _errs82 === errors;
              } else {
                var valid19 = true;
              }
              if (valid19) {
                if (data.ids !== void 0) {
                  let data52 = data.ids;
                  const _errs127 = errors;
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    let missing10;
                    if (data52.PermissionSetArn === void 0 && (missing10 = "PermissionSetArn")) {
                      validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/allOf/3/then/properties/ids/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                      return false;
                    }
                  }
                  var valid19 = _errs127 === errors;
                } else {
                  var valid19 = true;
                }
                if (valid19) {
                  if (data.facts !== void 0) {
                    let data53 = data.facts;
                    const _errs128 = errors;
                    if (errors === _errs128) {
                      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        let missing11;
                        if (data53.provisionedAccounts === void 0 && (missing11 = "provisionedAccounts") || data53.tags === void 0 && (missing11 = "tags")) {
                          validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/3/then/properties/facts/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                          return false;
                        } else {
                          const _errs130 = errors;
                          for (const key12 in data53) {
                            if (!(key12 === "provisionedAccounts" || key12 === "tags" || key12 === "createdAt" || key12 === "sessionDuration")) {
                              validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/3/then/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs130 === errors) {
                            if (data53.provisionedAccounts !== void 0) {
                              const _errs131 = errors;
                              if (!validate22(data53.provisionedAccounts, { instancePath: instancePath + "/facts/provisionedAccounts", parentData: data53, parentDataProperty: "provisionedAccounts", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                              }
                              var valid30 = _errs131 === errors;
                            } else {
                              var valid30 = true;
                            }
                            if (valid30) {
                              if (data53.tags !== void 0) {
                                let data55 = data53.tags;
                                const _errs132 = errors;
                                const _errs133 = errors;
                                if (errors === _errs133) {
                                  if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                    for (const key13 in data55) {
                                      const _errs136 = errors;
                                      if (typeof data55[key13] !== "string") {
                                        validate21.errors = [{ instancePath: instancePath + "/facts/tags/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid32 = _errs136 === errors;
                                      if (!valid32) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/facts/tags", schemaPath: "#/$defs/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid30 = _errs132 === errors;
                              } else {
                                var valid30 = true;
                              }
                              if (valid30) {
                                if (data53.createdAt !== void 0) {
                                  const _errs138 = errors;
                                  if (typeof data53.createdAt !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/facts/createdAt", schemaPath: "#/allOf/3/then/properties/facts/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid30 = _errs138 === errors;
                                } else {
                                  var valid30 = true;
                                }
                                if (valid30) {
                                  if (data53.sessionDuration !== void 0) {
                                    const _errs140 = errors;
                                    if (typeof data53.sessionDuration !== "string") {
                                      validate21.errors = [{ instancePath: instancePath + "/facts/sessionDuration", schemaPath: "#/allOf/3/then/properties/facts/properties/sessionDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid30 = _errs140 === errors;
                                  } else {
                                    var valid30 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/3/then/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid19 = _errs128 === errors;
                  } else {
                    var valid19 = true;
                  }
                }
              }
            }
          }
          var _valid3 = _errs81 === errors;
          valid17 = _valid3;
          if (valid17) {
            var props3 = {};
            props3.spec = true;
            props3.ids = true;
            props3.facts = true;
            props3.kind = true;
          }
        }
        if (!valid17) {
          const err7 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
          validate21.errors = vErrors;
          return false;
        }
        var valid0 = _errs77 === errors;
        if (valid0) {
          if (props0 !== true && props3 !== void 0) {
            if (props3 === true) {
              props0 = true;
            } else {
              props0 = props0 || {};
              Object.assign(props0, props3);
            }
          }
          const _errs142 = errors;
          const _errs143 = errors;
          let valid33 = true;
          const _errs144 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.kind !== void 0) {
              if ("AccountAssignment" !== data.kind) {
                const err8 = {};
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
          var _valid4 = _errs144 === errors;
          errors = _errs143;
          if (vErrors !== null) {
            if (_errs143) {
              vErrors.length = _errs143;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs146 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.spec !== void 0) {
                let data60 = data.spec;
                const _errs147 = errors;
                if (errors === _errs147) {
                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                    let missing12;
                    if (data60.permissionSet === void 0 && (missing12 = "permissionSet") || data60.principalType === void 0 && (missing12 = "principalType") || data60.principal === void 0 && (missing12 = "principal") || data60.account === void 0 && (missing12 = "account")) {
                      validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/4/then/properties/spec/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                      return false;
                    } else {
                      const _errs149 = errors;
                      for (const key14 in data60) {
                        if (!(key14 === "permissionSet" || key14 === "principalType" || key14 === "principal" || key14 === "account")) {
                          validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/4/then/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs149 === errors) {
                        if (data60.permissionSet !== void 0) {
                          const _errs150 = errors;
                          if (typeof data60.permissionSet !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/spec/permissionSet", schemaPath: "#/allOf/4/then/properties/spec/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid36 = _errs150 === errors;
                        } else {
                          var valid36 = true;
                        }
                        if (valid36) {
                          if (data60.principalType !== void 0) {
                            let data62 = data60.principalType;
                            const _errs152 = errors;
                            if (!(data62 === "USER" || data62 === "GROUP")) {
                              validate21.errors = [{ instancePath: instancePath + "/spec/principalType", schemaPath: "#/allOf/4/then/properties/spec/properties/principalType/enum", keyword: "enum", params: { allowedValues: schema45.allOf[4].then.properties.spec.properties.principalType.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid36 = _errs152 === errors;
                          } else {
                            var valid36 = true;
                          }
                          if (valid36) {
                            if (data60.principal !== void 0) {
                              const _errs153 = errors;
                              if (typeof data60.principal !== "string") {
                                validate21.errors = [{ instancePath: instancePath + "/spec/principal", schemaPath: "#/allOf/4/then/properties/spec/properties/principal/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid36 = _errs153 === errors;
                            } else {
                              var valid36 = true;
                            }
                            if (valid36) {
                              if (data60.account !== void 0) {
                                let data64 = data60.account;
                                const _errs155 = errors;
                                const _errs156 = errors;
                                if (errors === _errs156) {
                                  if (typeof data64 === "string") {
                                    if (!pattern5.test(data64)) {
                                      validate21.errors = [{ instancePath: instancePath + "/spec/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/spec/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid36 = _errs155 === errors;
                              } else {
                                var valid36 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/allOf/4/then/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid35 = _errs147 === errors;
              } else {
                var valid35 = true;
              }
              if (valid35) {
                if (data.ids !== void 0) {
                  let data65 = data.ids;
                  const _errs158 = errors;
                  if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                    let missing13;
                    if (data65.PermissionSetArn === void 0 && (missing13 = "PermissionSetArn") || data65.PrincipalId === void 0 && (missing13 = "PrincipalId")) {
                      validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/allOf/4/then/properties/ids/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                      return false;
                    }
                  }
                  var valid35 = _errs158 === errors;
                } else {
                  var valid35 = true;
                }
                if (valid35) {
                  if (data.facts !== void 0) {
                    let data66 = data.facts;
                    const _errs159 = errors;
                    if (errors === _errs159) {
                      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                        const _errs161 = errors;
                        for (const key15 in data66) {
                          if (!(key15 === "orphan")) {
                            validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/4/then/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs161 === errors) {
                          if (data66.orphan !== void 0) {
                            if (typeof data66.orphan !== "boolean") {
                              validate21.errors = [{ instancePath: instancePath + "/facts/orphan", schemaPath: "#/allOf/4/then/properties/facts/properties/orphan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/allOf/4/then/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid35 = _errs159 === errors;
                  } else {
                    var valid35 = true;
                  }
                }
              }
            }
            var _valid4 = _errs146 === errors;
            valid33 = _valid4;
            if (valid33) {
              var props4 = {};
              props4.spec = true;
              props4.ids = true;
              props4.facts = true;
              props4.kind = true;
            }
          }
          if (!valid33) {
            const err9 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
            validate21.errors = vErrors;
            return false;
          }
          var valid0 = _errs142 === errors;
          if (valid0) {
            if (props0 !== true && props4 !== void 0) {
              if (props4 === true) {
                props0 = true;
              } else {
                props0 = props0 || {};
                Object.assign(props0, props4);
              }
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing14;
      if (data.kind === void 0 && (missing14 = "kind") || data.key === void 0 && (missing14 = "key") || data.spec === void 0 && (missing14 = "spec") || data.ids === void 0 && (missing14 = "ids")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
        return false;
      } else {
        const _errs164 = errors;
        for (const key16 in data) {
          if (!(key16 === "kind" || key16 === "key" || key16 === "spec" || key16 === "ids" || key16 === "facts")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs164 === errors) {
          if (data.kind !== void 0) {
            let data68 = data.kind;
            const _errs165 = errors;
            if (errors === _errs165) {
              if (typeof data68 === "string") {
                if (!pattern13.test(data68)) {
                  validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z]*$" }, message: 'must match pattern "^[A-Z][A-Za-z]*$"' }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid39 = _errs165 === errors;
          } else {
            var valid39 = true;
          }
          if (valid39) {
            if (data.key !== void 0) {
              let data69 = data.key;
              const _errs167 = errors;
              const _errs168 = errors;
              if (errors === _errs168) {
                if (typeof data69 === "string") {
                  if (!pattern14.test(data69)) {
                    validate21.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]*)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]*)+$"' }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid39 = _errs167 === errors;
            } else {
              var valid39 = true;
            }
            if (valid39) {
              if (data.spec !== void 0) {
                let data70 = data.spec;
                const _errs170 = errors;
                if (!(data70 && typeof data70 == "object" && !Array.isArray(data70))) {
                  validate21.errors = [{ instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
                var valid39 = _errs170 === errors;
              } else {
                var valid39 = true;
              }
              if (valid39) {
                if (data.ids !== void 0) {
                  let data71 = data.ids;
                  const _errs172 = errors;
                  if (errors === _errs172) {
                    if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                      for (const key17 in data71) {
                        const _errs175 = errors;
                        if (typeof data71[key17] !== "string") {
                          validate21.errors = [{ instancePath: instancePath + "/ids/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/ids/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid41 = _errs175 === errors;
                        if (!valid41) {
                          break;
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid39 = _errs172 === errors;
                } else {
                  var valid39 = true;
                }
                if (valid39) {
                  if (data.facts !== void 0) {
                    let data73 = data.facts;
                    const _errs177 = errors;
                    if (!(data73 && typeof data73 == "object" && !Array.isArray(data73))) {
                      validate21.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/$defs/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                    var valid39 = _errs177 === errors;
                  } else {
                    var valid39 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.made === void 0 && (missing0 = "made") || data.instance === void 0 && (missing0 = "instance") || data.caller === void 0 && (missing0 = "caller") || data.organization === void 0 && (missing0 = "organization") || data.resources === void 0 && (missing0 = "resources") || data.unknown === void 0 && (missing0 = "unknown")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if ("idc-snapshot" !== data.format) {
              validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "idc-snapshot" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.made !== void 0) {
                let data2 = data.made;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/made", schemaPath: "#/properties/made/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                      return false;
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/made", schemaPath: "#/properties/made/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.instance !== void 0) {
                  let data3 = data.instance;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.arn === void 0 && (missing1 = "arn") || data3.identityStoreId === void 0 && (missing1 = "identityStoreId") || data3.ownerAccount === void 0 && (missing1 = "ownerAccount") || data3.region === void 0 && (missing1 = "region")) {
                        validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs8 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "arn" || key1 === "identityStoreId" || key1 === "ownerAccount" || key1 === "region" || key1 === "tags")) {
                            validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs8 === errors) {
                          if (data3.arn !== void 0) {
                            let data4 = data3.arn;
                            const _errs9 = errors;
                            const _errs10 = errors;
                            if (errors === _errs10) {
                              if (typeof data4 === "string") {
                                if (func2(data4) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/instance/arn", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/instance/arn", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid1 = _errs9 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.identityStoreId !== void 0) {
                              let data5 = data3.identityStoreId;
                              const _errs12 = errors;
                              const _errs13 = errors;
                              if (errors === _errs13) {
                                if (typeof data5 === "string") {
                                  if (func2(data5) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/instance/identityStoreId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/instance/identityStoreId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data3.ownerAccount !== void 0) {
                                let data6 = data3.ownerAccount;
                                const _errs15 = errors;
                                const _errs16 = errors;
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (!pattern5.test(data6)) {
                                      validate20.errors = [{ instancePath: instancePath + "/instance/ownerAccount", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/instance/ownerAccount", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data3.region !== void 0) {
                                  let data7 = data3.region;
                                  const _errs18 = errors;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (typeof data7 === "string") {
                                      if (func2(data7) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/instance/region", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/instance/region", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs18 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data3.tags !== void 0) {
                                    let data8 = data3.tags;
                                    const _errs21 = errors;
                                    const _errs22 = errors;
                                    if (errors === _errs22) {
                                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                        for (const key2 in data8) {
                                          const _errs25 = errors;
                                          if (typeof data8[key2] !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/instance/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid7 = _errs25 === errors;
                                          if (!valid7) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/instance/tags", schemaPath: "#/$defs/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs21 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.caller !== void 0) {
                    let data10 = data.caller;
                    const _errs27 = errors;
                    if (errors === _errs27) {
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let missing2;
                        if (data10.account === void 0 && (missing2 = "account") || data10.arn === void 0 && (missing2 = "arn")) {
                          validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          const _errs29 = errors;
                          for (const key3 in data10) {
                            if (!(key3 === "account" || key3 === "arn")) {
                              validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs29 === errors) {
                            if (data10.account !== void 0) {
                              let data11 = data10.account;
                              const _errs30 = errors;
                              const _errs31 = errors;
                              if (errors === _errs31) {
                                if (typeof data11 === "string") {
                                  if (!pattern5.test(data11)) {
                                    validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid8 = _errs30 === errors;
                            } else {
                              var valid8 = true;
                            }
                            if (valid8) {
                              if (data10.arn !== void 0) {
                                const _errs33 = errors;
                                if (typeof data10.arn !== "string") {
                                  validate20.errors = [{ instancePath: instancePath + "/caller/arn", schemaPath: "#/properties/caller/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid8 = _errs33 === errors;
                              } else {
                                var valid8 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs27 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endpoint !== void 0) {
                      let data13 = data.endpoint;
                      const _errs35 = errors;
                      if (errors === _errs35) {
                        if (typeof data13 === "string") {
                          if (func2(data13) < 1) {
                            validate20.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs35 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.organization !== void 0) {
                        let data14 = data.organization;
                        const _errs37 = errors;
                        if (errors === _errs37) {
                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                            let missing3;
                            if (data14.id === void 0 && (missing3 = "id") || data14.managementAccount === void 0 && (missing3 = "managementAccount") || data14.delegatedAdministrators === void 0 && (missing3 = "delegatedAdministrators") || data14.accounts === void 0 && (missing3 = "accounts") || data14.organizationalUnits === void 0 && (missing3 = "organizationalUnits")) {
                              validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs39 = errors;
                              for (const key4 in data14) {
                                if (!(key4 === "id" || key4 === "managementAccount" || key4 === "delegatedAdministrators" || key4 === "administratorsUnknown" || key4 === "accounts" || key4 === "organizationalUnits")) {
                                  validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs39 === errors) {
                                if (data14.id !== void 0) {
                                  let data15 = data14.id;
                                  const _errs40 = errors;
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (typeof data15 === "string") {
                                      if (func2(data15) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/organization/id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/organization/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid10 = _errs40 === errors;
                                } else {
                                  var valid10 = true;
                                }
                                if (valid10) {
                                  if (data14.managementAccount !== void 0) {
                                    let data16 = data14.managementAccount;
                                    const _errs43 = errors;
                                    const _errs44 = errors;
                                    if (errors === _errs44) {
                                      if (typeof data16 === "string") {
                                        if (!pattern5.test(data16)) {
                                          validate20.errors = [{ instancePath: instancePath + "/organization/managementAccount", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/organization/managementAccount", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs43 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data14.delegatedAdministrators !== void 0) {
                                      let data17 = data14.delegatedAdministrators;
                                      const _errs46 = errors;
                                      if (errors === _errs46) {
                                        if (Array.isArray(data17)) {
                                          var valid13 = true;
                                          const len0 = data17.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data18 = data17[i0];
                                            const _errs48 = errors;
                                            const _errs49 = errors;
                                            if (errors === _errs49) {
                                              if (typeof data18 === "string") {
                                                if (!pattern5.test(data18)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/organization/delegatedAdministrators/" + i0, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/organization/delegatedAdministrators/" + i0, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid13 = _errs48 === errors;
                                            if (!valid13) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/organization/delegatedAdministrators", schemaPath: "#/properties/organization/properties/delegatedAdministrators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid10 = _errs46 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data14.administratorsUnknown !== void 0) {
                                        let data19 = data14.administratorsUnknown;
                                        const _errs51 = errors;
                                        if (errors === _errs51) {
                                          if (typeof data19 === "string") {
                                            if (func2(data19) < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/organization/administratorsUnknown", schemaPath: "#/properties/organization/properties/administratorsUnknown/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/organization/administratorsUnknown", schemaPath: "#/properties/organization/properties/administratorsUnknown/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs51 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data14.accounts !== void 0) {
                                          let data20 = data14.accounts;
                                          const _errs53 = errors;
                                          if (errors === _errs53) {
                                            if (Array.isArray(data20)) {
                                              var valid15 = true;
                                              const len1 = data20.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data21 = data20[i1];
                                                const _errs55 = errors;
                                                if (errors === _errs55) {
                                                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                    let missing4;
                                                    if (data21.id === void 0 && (missing4 = "id") || data21.name === void 0 && (missing4 = "name") || data21.state === void 0 && (missing4 = "state") || data21.ouIds === void 0 && (missing4 = "ouIds")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1, schemaPath: "#/properties/organization/properties/accounts/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs57 = errors;
                                                      for (const key5 in data21) {
                                                        if (!(key5 === "id" || key5 === "name" || key5 === "state" || key5 === "ouIds" || key5 === "createdAt" || key5 === "tags")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1, schemaPath: "#/properties/organization/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs57 === errors) {
                                                        if (data21.id !== void 0) {
                                                          let data22 = data21.id;
                                                          const _errs58 = errors;
                                                          const _errs59 = errors;
                                                          if (errors === _errs59) {
                                                            if (typeof data22 === "string") {
                                                              if (!pattern5.test(data22)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/id", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/id", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid16 = _errs58 === errors;
                                                        } else {
                                                          var valid16 = true;
                                                        }
                                                        if (valid16) {
                                                          if (data21.name !== void 0) {
                                                            const _errs61 = errors;
                                                            if (typeof data21.name !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/name", schemaPath: "#/properties/organization/properties/accounts/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid16 = _errs61 === errors;
                                                          } else {
                                                            var valid16 = true;
                                                          }
                                                          if (valid16) {
                                                            if (data21.state !== void 0) {
                                                              let data24 = data21.state;
                                                              const _errs63 = errors;
                                                              const _errs64 = errors;
                                                              if (errors === _errs64) {
                                                                if (typeof data24 === "string") {
                                                                  if (func2(data24) < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/state", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/state", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid16 = _errs63 === errors;
                                                            } else {
                                                              var valid16 = true;
                                                            }
                                                            if (valid16) {
                                                              if (data21.ouIds !== void 0) {
                                                                let data25 = data21.ouIds;
                                                                const _errs66 = errors;
                                                                if (errors === _errs66) {
                                                                  if (Array.isArray(data25)) {
                                                                    var valid19 = true;
                                                                    const len2 = data25.length;
                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                      const _errs68 = errors;
                                                                      if (typeof data25[i2] !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/ouIds/" + i2, schemaPath: "#/properties/organization/properties/accounts/items/properties/ouIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid19 = _errs68 === errors;
                                                                      if (!valid19) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/ouIds", schemaPath: "#/properties/organization/properties/accounts/items/properties/ouIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid16 = _errs66 === errors;
                                                              } else {
                                                                var valid16 = true;
                                                              }
                                                              if (valid16) {
                                                                if (data21.createdAt !== void 0) {
                                                                  let data27 = data21.createdAt;
                                                                  const _errs70 = errors;
                                                                  if (errors === _errs70) {
                                                                    if (typeof data27 === "string") {
                                                                      if (!pattern10.test(data27)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/createdAt", schemaPath: "#/properties/organization/properties/accounts/items/properties/createdAt/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/createdAt", schemaPath: "#/properties/organization/properties/accounts/items/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid16 = _errs70 === errors;
                                                                } else {
                                                                  var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                  if (data21.tags !== void 0) {
                                                                    let data28 = data21.tags;
                                                                    const _errs72 = errors;
                                                                    const _errs73 = errors;
                                                                    if (errors === _errs73) {
                                                                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                                        for (const key6 in data28) {
                                                                          const _errs76 = errors;
                                                                          if (typeof data28[key6] !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid21 = _errs76 === errors;
                                                                          if (!valid21) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1 + "/tags", schemaPath: "#/$defs/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid16 = _errs72 === errors;
                                                                  } else {
                                                                    var valid16 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/organization/accounts/" + i1, schemaPath: "#/properties/organization/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid15 = _errs55 === errors;
                                                if (!valid15) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/organization/accounts", schemaPath: "#/properties/organization/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid10 = _errs53 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data14.organizationalUnits !== void 0) {
                                            let data30 = data14.organizationalUnits;
                                            const _errs78 = errors;
                                            if (errors === _errs78) {
                                              if (Array.isArray(data30)) {
                                                var valid22 = true;
                                                const len3 = data30.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data31 = data30[i3];
                                                  const _errs80 = errors;
                                                  if (errors === _errs80) {
                                                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                      let missing5;
                                                      if (data31.id === void 0 && (missing5 = "id") || data31.path === void 0 && (missing5 = "path")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3, schemaPath: "#/properties/organization/properties/organizationalUnits/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs82 = errors;
                                                        for (const key7 in data31) {
                                                          if (!(key7 === "id" || key7 === "path")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3, schemaPath: "#/properties/organization/properties/organizationalUnits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs82 === errors) {
                                                          if (data31.id !== void 0) {
                                                            let data32 = data31.id;
                                                            const _errs83 = errors;
                                                            const _errs84 = errors;
                                                            if (errors === _errs84) {
                                                              if (typeof data32 === "string") {
                                                                if (func2(data32) < 1) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3 + "/id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3 + "/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid23 = _errs83 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data31.path !== void 0) {
                                                              let data33 = data31.path;
                                                              const _errs86 = errors;
                                                              if (errors === _errs86) {
                                                                if (Array.isArray(data33)) {
                                                                  var valid25 = true;
                                                                  const len4 = data33.length;
                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                    const _errs88 = errors;
                                                                    if (typeof data33[i4] !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3 + "/path/" + i4, schemaPath: "#/properties/organization/properties/organizationalUnits/items/properties/path/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid25 = _errs88 === errors;
                                                                    if (!valid25) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3 + "/path", schemaPath: "#/properties/organization/properties/organizationalUnits/items/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid23 = _errs86 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits/" + i3, schemaPath: "#/properties/organization/properties/organizationalUnits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid22 = _errs80 === errors;
                                                  if (!valid22) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/organization/organizationalUnits", schemaPath: "#/properties/organization/properties/organizationalUnits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid10 = _errs78 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs37 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.resources !== void 0) {
                          let data35 = data.resources;
                          const _errs90 = errors;
                          if (errors === _errs90) {
                            if (Array.isArray(data35)) {
                              var valid26 = true;
                              const len5 = data35.length;
                              for (let i5 = 0; i5 < len5; i5++) {
                                const _errs92 = errors;
                                if (!validate21(data35[i5], { instancePath: instancePath + "/resources/" + i5, parentData: data35, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                  errors = vErrors.length;
                                }
                                var valid26 = _errs92 === errors;
                                if (!valid26) {
                                  break;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs90 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.entitlements !== void 0) {
                            let data37 = data.entitlements;
                            const _errs93 = errors;
                            if (errors === _errs93) {
                              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                if (Object.keys(data37).length > 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/entitlements", schemaPath: "#/properties/entitlements/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" }];
                                  return false;
                                } else {
                                  if (Object.keys(data37).length < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/entitlements", schemaPath: "#/properties/entitlements/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                    return false;
                                  } else {
                                    const _errs95 = errors;
                                    for (const key8 in data37) {
                                      if (!(key8 === "rows" || key8 === "unread")) {
                                        validate20.errors = [{ instancePath: instancePath + "/entitlements", schemaPath: "#/properties/entitlements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs95 === errors) {
                                      if (data37.rows !== void 0) {
                                        let data38 = data37.rows;
                                        const _errs96 = errors;
                                        if (errors === _errs96) {
                                          if (Array.isArray(data38)) {
                                            var valid28 = true;
                                            const len6 = data38.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              let data39 = data38[i6];
                                              const _errs98 = errors;
                                              if (errors === _errs98) {
                                                if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                  let missing6;
                                                  if (data39.id === void 0 && (missing6 = "id") || data39.principal === void 0 && (missing6 = "principal") || data39.account === void 0 && (missing6 = "account") || data39.roleArn === void 0 && (missing6 = "roleArn")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6, schemaPath: "#/properties/entitlements/properties/rows/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs100 = errors;
                                                    for (const key9 in data39) {
                                                      if (!(key9 === "id" || key9 === "principal" || key9 === "account" || key9 === "roleArn")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6, schemaPath: "#/properties/entitlements/properties/rows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs100 === errors) {
                                                      if (data39.id !== void 0) {
                                                        let data40 = data39.id;
                                                        const _errs101 = errors;
                                                        const _errs102 = errors;
                                                        if (errors === _errs102) {
                                                          if (typeof data40 === "string") {
                                                            if (func2(data40) < 1) {
                                                              validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid29 = _errs101 === errors;
                                                      } else {
                                                        var valid29 = true;
                                                      }
                                                      if (valid29) {
                                                        if (data39.principal !== void 0) {
                                                          let data41 = data39.principal;
                                                          const _errs104 = errors;
                                                          if (errors === _errs104) {
                                                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                              let missing7;
                                                              if (data41.type === void 0 && (missing7 = "type") || data41.id === void 0 && (missing7 = "id")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal", schemaPath: "#/properties/entitlements/properties/rows/items/properties/principal/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs106 = errors;
                                                                for (const key10 in data41) {
                                                                  if (!(key10 === "type" || key10 === "id" || key10 === "name")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal", schemaPath: "#/properties/entitlements/properties/rows/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs106 === errors) {
                                                                  if (data41.type !== void 0) {
                                                                    let data42 = data41.type;
                                                                    const _errs107 = errors;
                                                                    if (!(data42 === "USER" || data42 === "GROUP")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal/type", schemaPath: "#/properties/entitlements/properties/rows/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.entitlements.properties.rows.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid31 = _errs107 === errors;
                                                                  } else {
                                                                    var valid31 = true;
                                                                  }
                                                                  if (valid31) {
                                                                    if (data41.id !== void 0) {
                                                                      let data43 = data41.id;
                                                                      const _errs108 = errors;
                                                                      const _errs109 = errors;
                                                                      if (errors === _errs109) {
                                                                        if (typeof data43 === "string") {
                                                                          if (func2(data43) < 1) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal/id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid31 = _errs108 === errors;
                                                                    } else {
                                                                      var valid31 = true;
                                                                    }
                                                                    if (valid31) {
                                                                      if (data41.name !== void 0) {
                                                                        let data44 = data41.name;
                                                                        const _errs111 = errors;
                                                                        const _errs112 = errors;
                                                                        if (errors === _errs112) {
                                                                          if (typeof data44 === "string") {
                                                                            if (func2(data44) < 1) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid31 = _errs111 === errors;
                                                                      } else {
                                                                        var valid31 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/principal", schemaPath: "#/properties/entitlements/properties/rows/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid29 = _errs104 === errors;
                                                        } else {
                                                          var valid29 = true;
                                                        }
                                                        if (valid29) {
                                                          if (data39.account !== void 0) {
                                                            let data45 = data39.account;
                                                            const _errs114 = errors;
                                                            const _errs115 = errors;
                                                            if (errors === _errs115) {
                                                              if (typeof data45 === "string") {
                                                                if (!pattern5.test(data45)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid29 = _errs114 === errors;
                                                          } else {
                                                            var valid29 = true;
                                                          }
                                                          if (valid29) {
                                                            if (data39.roleArn !== void 0) {
                                                              let data46 = data39.roleArn;
                                                              const _errs117 = errors;
                                                              if (errors === _errs117) {
                                                                if (typeof data46 === "string") {
                                                                  if (!pattern16.test(data46)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/roleArn", schemaPath: "#/properties/entitlements/properties/rows/items/properties/roleArn/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z0-9-]+:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$" }, message: 'must match pattern "^arn:[a-z0-9-]+:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6 + "/roleArn", schemaPath: "#/properties/entitlements/properties/rows/items/properties/roleArn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid29 = _errs117 === errors;
                                                            } else {
                                                              var valid29 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/entitlements/rows/" + i6, schemaPath: "#/properties/entitlements/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid28 = _errs98 === errors;
                                              if (!valid28) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/entitlements/rows", schemaPath: "#/properties/entitlements/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid27 = _errs96 === errors;
                                      } else {
                                        var valid27 = true;
                                      }
                                      if (valid27) {
                                        if (data37.unread !== void 0) {
                                          let data47 = data37.unread;
                                          const _errs119 = errors;
                                          if (errors === _errs119) {
                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                              let missing8;
                                              if (data47.why === void 0 && (missing8 = "why") || data47.reason === void 0 && (missing8 = "reason")) {
                                                validate20.errors = [{ instancePath: instancePath + "/entitlements/unread", schemaPath: "#/properties/entitlements/properties/unread/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                return false;
                                              } else {
                                                const _errs121 = errors;
                                                for (const key11 in data47) {
                                                  if (!(key11 === "why" || key11 === "reason")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/entitlements/unread", schemaPath: "#/properties/entitlements/properties/unread/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs121 === errors) {
                                                  if (data47.why !== void 0) {
                                                    let data48 = data47.why;
                                                    const _errs122 = errors;
                                                    if (!(data48 === "denied" || data48 === "absent" || data48 === "failed")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/entitlements/unread/why", schemaPath: "#/properties/entitlements/properties/unread/properties/why/enum", keyword: "enum", params: { allowedValues: schema31.properties.entitlements.properties.unread.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid35 = _errs122 === errors;
                                                  } else {
                                                    var valid35 = true;
                                                  }
                                                  if (valid35) {
                                                    if (data47.reason !== void 0) {
                                                      let data49 = data47.reason;
                                                      const _errs123 = errors;
                                                      if (errors === _errs123) {
                                                        if (typeof data49 === "string") {
                                                          if (func2(data49) < 1) {
                                                            validate20.errors = [{ instancePath: instancePath + "/entitlements/unread/reason", schemaPath: "#/properties/entitlements/properties/unread/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/entitlements/unread/reason", schemaPath: "#/properties/entitlements/properties/unread/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid35 = _errs123 === errors;
                                                    } else {
                                                      var valid35 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/entitlements/unread", schemaPath: "#/properties/entitlements/properties/unread/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid27 = _errs119 === errors;
                                        } else {
                                          var valid27 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/entitlements", schemaPath: "#/properties/entitlements/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs93 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.unknown !== void 0) {
                              let data50 = data.unknown;
                              const _errs125 = errors;
                              if (errors === _errs125) {
                                if (Array.isArray(data50)) {
                                  var valid36 = true;
                                  const len7 = data50.length;
                                  for (let i7 = 0; i7 < len7; i7++) {
                                    let data51 = data50[i7];
                                    const _errs127 = errors;
                                    if (errors === _errs127) {
                                      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                        let missing9;
                                        if (data51.pattern === void 0 && (missing9 = "pattern") || data51.reason === void 0 && (missing9 = "reason")) {
                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                          return false;
                                        } else {
                                          const _errs129 = errors;
                                          for (const key12 in data51) {
                                            if (!(key12 === "pattern" || key12 === "reason")) {
                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs129 === errors) {
                                            if (data51.pattern !== void 0) {
                                              let data52 = data51.pattern;
                                              const _errs130 = errors;
                                              const _errs131 = errors;
                                              if (errors === _errs131) {
                                                if (typeof data52 === "string") {
                                                  if (!pattern14.test(data52)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7 + "/pattern", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]*)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]*)+$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7 + "/pattern", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid37 = _errs130 === errors;
                                            } else {
                                              var valid37 = true;
                                            }
                                            if (valid37) {
                                              if (data51.reason !== void 0) {
                                                const _errs133 = errors;
                                                if (typeof data51.reason !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid37 = _errs133 === errors;
                                              } else {
                                                var valid37 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i7, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid36 = _errs127 === errors;
                                    if (!valid36) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs125 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate_default as default,
  validate
};
