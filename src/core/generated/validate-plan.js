// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// ../../../work/main/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "../../../work/main/node_modules/fast-deep-equal/index.js"(exports, module) {
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

// ../../../work/main/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "../../../work/main/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// ../../../work/main/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../../work/main/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plan", "description": "What `idc plan --format json` prints. The same config and live state give the same bytes, `made` aside. `steps` are for reading: applying makes them anew.", "type": "object", "additionalProperties": false, "required": ["format", "version", "made", "config", "organization", "instance", "caller", "diagnostics", "changes", "bindings", "pending", "unknown", "blocked", "leftAlone", "inactiveAccounts", "marks", "names", "cost", "digest"], "properties": { "format": { "const": "idc-plan" }, "version": { "const": 1, "description": "Raised when something changes its meaning or goes." }, "made": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When what is live was read. `apply` refuses a saved plan that is older than 24 hours." }, "snapshot": { "const": true, "description": "Made from a snapshot, which was read at `made`, and not from a fresh read." }, "config": { "type": "object", "additionalProperties": false, "required": ["name", "mode", "state"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9-]{1,64}$", "description": "Settings.name" }, "mode": { "enum": ["observe", "additive", "full"] }, "commit": { "$ref": "#/$defs/commit", "description": "The commit at hand; absent outside of a repository." }, "path": { "type": "string", "description": "The config folder's path inside its repository, . at its top." }, "written": { "type": "object", "additionalProperties": false, "required": ["first", "newest"], "description": "Commits that runs wrote from since, which left something to do.", "properties": { "first": { "$ref": "#/$defs/commit" }, "newest": { "$ref": "#/$defs/commit" } } }, "writer": { "type": "string", "description": "Where this commit may not be applied: when somebody wrote last, and who." }, "missing": { "type": "string", "description": "A commit that this clone lacks, or has not whole." }, "forgotten": { "const": true, "description": "The folder is not as its commit has it, and what earlier runs did is not known, or not whole." }, "superseded": { "$ref": "#/$defs/commit", "description": "The commit whose memory this run sets aside." }, "renames": { "type": "string", "description": "The former name of the config (Settings.previously)." }, "former": { "type": "string", "description": "The name that the config here had; Settings do not say that it is renamed." }, "others": { "type": "array", "items": { "type": "string" }, "description": "Other configs that remember something on this instance." }, "unpublished": { "const": true, "description": "No branch of a remote has the commit." }, "withoutSettings": { "const": true, "description": "Settings of earlier commits could not be read, and a person goes on without them." }, "applied": { "$ref": "#/$defs/commit", "description": "The last applied commit, as the instance remembers it." }, "state": { "description": "Whether removals can be made on the ground of history: only where it is `believed`.", "enum": ["believed", "first-run", "no-repository", "no-commit", "uncommitted-changes", "tags-unreadable", "pointer-unreadable", "pointer-unknown-commit", "pointer-not-ancestor", "pointer-other-path", "past-config-unreadable", "memory-lost", "settings-unreadable", "history-cut", "renamed-unsaid"] } } }, "organization": { "type": "string", "description": "Id of the AWS organization." }, "instance": { "type": "object", "additionalProperties": false, "required": ["arn", "region", "identityStoreId"], "properties": { "arn": { "type": "string" }, "region": { "type": "string" }, "identityStoreId": { "type": "string" } } }, "caller": { "type": "object", "additionalProperties": false, "required": ["account", "arn", "role"], "properties": { "account": { "$ref": "#/$defs/account" }, "arn": { "type": "string" }, "role": { "enum": ["management account", "delegated administrator", "member account"] } } }, "endpoint": { "type": "string", "description": "Set where the calls do not go to AWS's own endpoints." }, "management": { "type": "object", "additionalProperties": false, "required": ["changes"], "description": "What only the management account may do, where the caller is not of it. Absent where there is no such change, and no role that a person has to agree to.", "properties": { "roleArn": { "type": "string", "description": "The role by which it is done (`management.roleArn` of Settings). Absent: there is none, and the changes are withheld." }, "isNew": { "const": true, "description": "The last completed commit does not name that role: nothing is done by it before a person has agreed." }, "changes": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Keys of changes, in the order of `changes`." } } }, "narrowed": { "type": "object", "additionalProperties": false, "description": "What of the plan was asked for (--only, --revoke-only); absent where it is all. Completes no commit.", "properties": { "only": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "Globs of keys: chosen is a change whose key one of them matches." }, "revokeOnly": { "const": true } } }, "notChosen": { "type": "integer", "minimum": 0, "description": "How many changes --only leaves to another run." }, "purgeOrphans": { "const": true, "description": "Assignments and memberships of users and groups that are gone are revoked (--purge-orphans)." }, "diagnostics": { "description": "Mistakes that only history or the organization can show.", "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }, "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "overrides": { "description": "Guards that --override overruled and that would have held something; absent where there are none.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["revocations", "revocation-share", "admin-grants", "memberships", "provisioned-accounts", "operators", "administrators", "disappearance", "protected", "settings"] } }, "adopts": { "description": "Objects that the config declares for the first time and that were there already, by kind: no changes, but a commit that takes one out again deletes it. Absent where there are none, or where what earlier runs declared is not known.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["kind", "keys"], "properties": { "kind": { "type": "string" }, "keys": { "$ref": "#/$defs/keys" } } } }, "pending": { "description": "Grants and memberships of principals that do not exist (yet), and grants of permission sets that somebody else defines and that do not exist (yet). They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["keys", "at"], "oneOf": [{ "required": ["principal"] }, { "required": ["permissionSet", "owner"] }], "properties": { "permissionSet": { "type": "string" }, "owner": { "type": "string", "description": "Who defines the permission set." }, "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "keys": { "$ref": "#/$defs/keys" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string", "description": "What was perhaps meant." }, "hint": { "type": "string", "description": "Why that one, or what to write instead." } } } }, "unknown": { "description": "What could not be read or no longer resolves: it is left as it is.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["pattern", "reason"], "properties": { "pattern": { "type": "string", "description": "A key in which a whole part may be *." }, "reason": { "type": "string" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string" } } } }, "blocked": { "$ref": "#/$defs/keys", "description": "Declared objects that are left as found because something they need is unknown." }, "leftAlone": { "description": "Live objects that nobody here declared, and why they stay.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["why", "kind", "keys"], "properties": { "why": { "enum": ["external", "ignored", "first-seen", "inactive-account", "waiting", "orphan", "direct-user", "unmanaged", "unknown", "implied", "released", "provided", "marked", "uncommitted", "finding"] }, "owner": { "type": "string", "description": "Of the ignore rule." }, "remembers": { "const": true, "description": "Of what waits: no commit is completed while it is there, since the next run would not know whose it is." }, "kind": { "type": "string" }, "keys": { "$ref": "#/$defs/keys" } } } }, "administrators": { "description": "Administrators whom nobody here declared, by a set that nobody declares or by assignments of a declared one, and sets of which nobody could say. Absent where there are none. Nothing is done with them.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["permissionSet", "admin", "accounts", "principals"], "properties": { "permissionSet": { "type": "string" }, "declared": { "const": true, "description": "The set is declared, and these assignments of it are not." }, "admin": { "enum": ["yes", "unknown"], "description": "Whether it is of administrators; unknown where it could not be examined." }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" }, "description": "All accounts where it is." }, "principals": { "type": "array", "items": { "type": "string" }, "description": "Who has it, as group:NAME or user:NAME: of a set that is not declared, in the first three accounts." }, "unread": { "type": "string", "description": "Why not all of it could be read." } } } }, "unseen": { "description": "What the way in which assignments were read could not show: whose user or group is gone, users' own, and others' on shared sets. Absent where it shows everything.", "type": "array", "minItems": 1, "items": { "enum": ["principal-gone", "direct-users", "others-on-shared"] } }, "remade": { "description": "Users and groups that were probably deleted and made again, by what is left of an id that nobody has. A guess unless `idc.lock.yaml` says so, for reading. Absent where there are none.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["principal", "now", "former", "keys"], "properties": { "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "now": { "enum": ["there", "made here", "absent"], "description": "Whether it is there again: made by somebody else, by this plan, or not yet." }, "former": { "type": "string", "description": "The id that nobody has." }, "keys": { "$ref": "#/$defs/keys", "description": "What is left of that id." }, "locked": { "const": true, "description": "`idc.lock.yaml` has the former id under this name: no guess. Absent where it does not." } } } }, "notCompared": { "description": "How many users and groups that others make and that are named here nobody compared with the ids that they had before: all where there is no `idc.lock.yaml`, else those that it does not have. Absent where there are none.", "type": "object", "additionalProperties": false, "required": ["users", "groups"], "properties": { "users": { "type": "integer", "minimum": 0 }, "groups": { "type": "integer", "minimum": 0 } } }, "letsGo": { "description": "Names that the config uses and that no `idc.lock.yaml` would hold back any more once this commit is completed; empty where only the file went. A run in which nobody is asked does not complete it. Absent where nothing is let go.", "$ref": "#/$defs/keys" }, "inactiveAccounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "marks": { "description": "Tags by which idc remembers things. They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "step"], "properties": { "key": { "$ref": "#/$defs/key" }, "step": { "$ref": "#/$defs/step" } } } }, "unmarked": { "description": "Permission sets that are to get or lose a mark and are provisioned in the management account, from where alone AWS lets them be tagged: this run leaves their marks as they are. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "remembers": { "const": true, "description": "Applying writes tags of the instance, by which idc remembers its runs. Absent where it writes none." }, "bindings": { "description": "AWS's ids of the users, groups and permission sets that changes speak of and that exist, by key. `apply FILE` holds what is for one that has another id by then.", "type": "object", "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "type": "string", "minLength": 1 } }, "names": { "type": "object", "additionalProperties": false, "required": ["accounts", "members"], "properties": { "accounts": { "type": "object", "propertyNames": { "$ref": "#/$defs/account" }, "additionalProperties": { "type": "string" } }, "members": { "description": "People in each group that the plan speaks of, once the plan is done.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } } }, "cost": { "description": "What applying takes: AWS calls, asynchronous operations among them, and seconds at the configured ceiling.", "type": "object", "additionalProperties": false, "required": ["calls", "asynchronous", "seconds"], "properties": { "calls": { "type": "integer", "minimum": 0 }, "asynchronous": { "type": "integer", "minimum": 0 }, "seconds": { "type": "integer", "minimum": 0 } } }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of everything else but `made`: detects damage, not forgery." } }, "$defs": { "account": { "type": "string", "pattern": "^[0-9]{12}$" }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "key": { "type": "string", "pattern": "^[A-Za-z]+(/[^/]+)+$", "description": "A kind and names, as PermissionSet/Developer; / and % in a name are percent-encoded." }, "field": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*$" }, "spec": { "type": "object", "propertyNames": { "$ref": "#/$defs/field" } }, "keys": { "type": "array", "items": { "$ref": "#/$defs/key" } }, "place": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "diagnostic": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "summary"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "note"] }, "summary": { "type": "string" }, "hint": { "type": "string" }, "offers": { "description": "Texts that the hint offers, as YAML: each may stand in place of what is at `at`.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "owner": { "type": "string" }, "reason": { "type": "string" }, "ticket": { "type": "string" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, "step": { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } }, "change": { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z]*$", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "adoption"], "description": "drift: what is live is not as the config has said all along." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var func5 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern5 = new RegExp("^[a-z0-9-]{1,64}$", "u");
var pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern11 = new RegExp("^[0-9]{12}$", "u");
var pattern12 = new RegExp("^[A-Za-z]+(/[^/]+)+$", "u");
var pattern30 = new RegExp("^[0-9a-f]{64}$", "u");
var schema39 = { "type": "object", "additionalProperties": false, "required": ["code", "severity", "summary"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "note"] }, "summary": { "type": "string" }, "hint": { "type": "string" }, "offers": { "description": "Texts that the hint offers, as YAML: each may stand in place of what is at `at`.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" } } };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.severity === void 0 && (missing0 = "severity") || data.summary === void 0 && (missing0 = "summary")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "severity" || key0 === "summary" || key0 === "hint" || key0 === "offers" || key0 === "at")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate21.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
                validate21.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema39.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.summary !== void 0) {
                const _errs5 = errors;
                if (typeof data.summary !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hint !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.hint !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.offers !== void 0) {
                    let data4 = data.offers;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        if (data4.length < 1) {
                          validate21.errors = [{ instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors;
                            if (typeof data4[i0] !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/offers/" + i0, schemaPath: "#/properties/offers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.at !== void 0) {
                      let data6 = data.at;
                      const _errs13 = errors;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line") || data6.column === void 0 && (missing1 = "column")) {
                            validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs16 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
                                validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs16 === errors) {
                              if (data6.file !== void 0) {
                                const _errs17 = errors;
                                if (typeof data6.file !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs17 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data6.line !== void 0) {
                                  let data8 = data6.line;
                                  const _errs19 = errors;
                                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                    validate21.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data8 == "number" && isFinite(data8)) {
                                      if (data8 < 1 || isNaN(data8)) {
                                        validate21.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid3 = _errs19 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data6.column !== void 0) {
                                    let data9 = data6.column;
                                    const _errs21 = errors;
                                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                      validate21.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs21) {
                                      if (typeof data9 == "number" && isFinite(data9)) {
                                        if (data9 < 1 || isNaN(data9)) {
                                          validate21.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
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
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "type": "string", "pattern": "^[A-Z][A-Za-z]*$", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "adoption"], "description": "drift: what is live is not as the config has said all along." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } };
var pattern14 = new RegExp("^[A-Z][A-Za-z]*$", "u");
var pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");
var pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof key0 === "string") {
            if (!pattern15.test(key0)) {
              const err0 = { instancePath, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"', propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
          } else {
            const err1 = { instancePath, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
          validate24.errors = vErrors;
          return false;
          break;
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } };
var pattern22 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern23 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");
var wrapper0 = { validate: validate27 };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.input === void 0 && (missing0 = "input") || data.locks === void 0 && (missing0 = "locks")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "service" || key0 === "operation" || key0 === "input" || key0 === "wait" || key0 === "locks" || key0 === "saves" || key0 === "replaces" || key0 === "onConflict")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.service !== void 0) {
            let data0 = data.service;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern22.test(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.operation !== void 0) {
              let data1 = data.operation;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern23.test(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9]*$"' }];
                    return false;
                  }
                } else {
                  validate27.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.input !== void 0) {
                let data2 = data.input;
                const _errs6 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                  validate27.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.wait !== void 0) {
                  let data3 = data.wait;
                  const _errs8 = errors;
                  if (!(data3 === "AccountAssignmentCreationStatus" || data3 === "AccountAssignmentDeletionStatus" || data3 === "PermissionSetProvisioningStatus")) {
                    validate27.errors = [{ instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/enum", keyword: "enum", params: { allowedValues: schema51.properties.wait.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.locks !== void 0) {
                    let data4 = data.locks;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs11 = errors;
                          if (typeof data4[i0] !== "string") {
                            validate27.errors = [{ instancePath: instancePath + "/locks/" + i0, schemaPath: "#/properties/locks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate27.errors = [{ instancePath: instancePath + "/locks", schemaPath: "#/properties/locks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.saves !== void 0) {
                      let data6 = data.saves;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          for (const key1 in data6) {
                            const _errs16 = errors;
                            if (typeof data6[key1] !== "string") {
                              validate27.errors = [{ instancePath: instancePath + "/saves/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/saves/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate27.errors = [{ instancePath: instancePath + "/saves", schemaPath: "#/properties/saves/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.replaces !== void 0) {
                        const _errs18 = errors;
                        if (true !== data.replaces) {
                          validate27.errors = [{ instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.onConflict !== void 0) {
                          let data9 = data.onConflict;
                          const _errs19 = errors;
                          if (errors === _errs19) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing1;
                              if (data9.instead === void 0 && (missing1 = "instead") || data9.undo === void 0 && (missing1 = "undo")) {
                                validate27.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs21 = errors;
                                for (const key2 in data9) {
                                  if (!(key2 === "instead" || key2 === "undo")) {
                                    validate27.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs21 === errors) {
                                  if (data9.instead !== void 0) {
                                    let data10 = data9.instead;
                                    const _errs22 = errors;
                                    if (errors === _errs22) {
                                      if (Array.isArray(data10)) {
                                        var valid4 = true;
                                        const len1 = data10.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs24 = errors;
                                          if (!wrapper0.validate(data10[i1], { instancePath: instancePath + "/onConflict/instead/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid4 = _errs24 === errors;
                                          if (!valid4) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate27.errors = [{ instancePath: instancePath + "/onConflict/instead", schemaPath: "#/properties/onConflict/properties/instead/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs22 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data9.undo !== void 0) {
                                      const _errs25 = errors;
                                      if (!wrapper0.validate(data9.undo, { instancePath: instancePath + "/onConflict/undo", parentData: data9, parentDataProperty: "undo", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid3 = _errs25 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate27.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs19 === errors;
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
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.kind === void 0 && (missing0 = "kind") || data.action === void 0 && (missing0 = "action") || data.fields === void 0 && (missing0 = "fields") || data.cause === void 0 && (missing0 = "cause") || data.sources === void 0 && (missing0 = "sources") || data.verdict === void 0 && (missing0 = "verdict") || data.reasons === void 0 && (missing0 = "reasons") || data.steps === void 0 && (missing0 = "steps")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema41.properties, key0)) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.key !== void 0) {
            let data0 = data.key;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern12.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern14.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z]*$" }, message: 'must match pattern "^[A-Z][A-Za-z]*$"' }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.action !== void 0) {
                let data2 = data.action;
                const _errs7 = errors;
                if (!(data2 === "create" || data2 === "update" || data2 === "delete")) {
                  validate23.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema41.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.before !== void 0) {
                  const _errs8 = errors;
                  if (!validate24(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.after !== void 0) {
                    const _errs9 = errors;
                    if (!validate24(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fields !== void 0) {
                      let data5 = data.fields;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data5)) {
                          var valid2 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs12 = errors;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data6 === "string") {
                                if (!pattern15.test(data6)) {
                                  validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"' }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cause !== void 0) {
                        let data7 = data.cause;
                        const _errs15 = errors;
                        if (!(data7 === "edit" || data7 === "drift" || data7 === "expiry" || data7 === "adoption")) {
                          validate23.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema41.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.outside !== void 0) {
                          const _errs16 = errors;
                          if (true !== data.outside) {
                            validate23.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.sources !== void 0) {
                            let data9 = data.sources;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (Array.isArray(data9)) {
                                var valid4 = true;
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data10 = data9[i1];
                                  const _errs19 = errors;
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                      let missing1;
                                      if (data10.file === void 0 && (missing1 = "file") || data10.line === void 0 && (missing1 = "line") || data10.column === void 0 && (missing1 = "column")) {
                                        validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                      } else {
                                        const _errs22 = errors;
                                        for (const key1 in data10) {
                                          if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "owner" || key1 === "reason" || key1 === "ticket" || key1 === "expires")) {
                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs22 === errors) {
                                          if (data10.file !== void 0) {
                                            const _errs23 = errors;
                                            if (typeof data10.file !== "string") {
                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/file", schemaPath: "#/$defs/source/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid6 = _errs23 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data10.line !== void 0) {
                                              let data12 = data10.line;
                                              const _errs25 = errors;
                                              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs25) {
                                                if (typeof data12 == "number" && isFinite(data12)) {
                                                  if (data12 < 1 || isNaN(data12)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs25 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data10.column !== void 0) {
                                                let data13 = data10.column;
                                                const _errs27 = errors;
                                                if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                                  validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs27) {
                                                  if (typeof data13 == "number" && isFinite(data13)) {
                                                    if (data13 < 1 || isNaN(data13)) {
                                                      validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid6 = _errs27 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data10.owner !== void 0) {
                                                  const _errs29 = errors;
                                                  if (typeof data10.owner !== "string") {
                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/owner", schemaPath: "#/$defs/source/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid6 = _errs29 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data10.reason !== void 0) {
                                                    const _errs31 = errors;
                                                    if (typeof data10.reason !== "string") {
                                                      validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/reason", schemaPath: "#/$defs/source/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid6 = _errs31 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data10.ticket !== void 0) {
                                                      const _errs33 = errors;
                                                      if (typeof data10.ticket !== "string") {
                                                        validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/ticket", schemaPath: "#/$defs/source/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid6 = _errs33 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data10.expires !== void 0) {
                                                        let data17 = data10.expires;
                                                        const _errs35 = errors;
                                                        if (errors === _errs35) {
                                                          if (typeof data17 === "string") {
                                                            if (!pattern17.test(data17)) {
                                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid6 = _errs35 === errors;
                                                      } else {
                                                        var valid6 = true;
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
                                      validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs19 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.anew !== void 0) {
                              let data18 = data.anew;
                              const _errs37 = errors;
                              if (errors === _errs37) {
                                if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  let missing2;
                                  if (data18.key === void 0 && (missing2 = "key") || data18.fields === void 0 && (missing2 = "fields")) {
                                    validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    const _errs39 = errors;
                                    for (const key2 in data18) {
                                      if (!(key2 === "key" || key2 === "fields" || key2 === "with")) {
                                        validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs39 === errors) {
                                      if (data18.key !== void 0) {
                                        let data19 = data18.key;
                                        const _errs40 = errors;
                                        const _errs41 = errors;
                                        if (errors === _errs41) {
                                          if (typeof data19 === "string") {
                                            if (!pattern12.test(data19)) {
                                              validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid7 = _errs40 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data18.fields !== void 0) {
                                          let data20 = data18.fields;
                                          const _errs43 = errors;
                                          if (errors === _errs43) {
                                            if (Array.isArray(data20)) {
                                              var valid9 = true;
                                              const len2 = data20.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data21 = data20[i2];
                                                const _errs45 = errors;
                                                const _errs46 = errors;
                                                if (errors === _errs46) {
                                                  if (typeof data21 === "string") {
                                                    if (!pattern15.test(data21)) {
                                                      validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9]*$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid9 = _errs45 === errors;
                                                if (!valid9) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate23.errors = [{ instancePath: instancePath + "/anew/fields", schemaPath: "#/properties/anew/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid7 = _errs43 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                        if (valid7) {
                                          if (data18.with !== void 0) {
                                            let data22 = data18.with;
                                            const _errs48 = errors;
                                            const _errs49 = errors;
                                            if (errors === _errs49) {
                                              if (typeof data22 === "string") {
                                                if (!pattern12.test(data22)) {
                                                  validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid7 = _errs48 === errors;
                                          } else {
                                            var valid7 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs37 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.heldBy !== void 0) {
                                let data23 = data.heldBy;
                                const _errs51 = errors;
                                if (errors === _errs51) {
                                  if (Array.isArray(data23)) {
                                    var valid12 = true;
                                    const len3 = data23.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let data24 = data23[i3];
                                      const _errs53 = errors;
                                      const _errs54 = errors;
                                      if (errors === _errs54) {
                                        if (typeof data24 === "string") {
                                          if (!pattern12.test(data24)) {
                                            validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid12 = _errs53 === errors;
                                      if (!valid12) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate23.errors = [{ instancePath: instancePath + "/heldBy", schemaPath: "#/properties/heldBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs51 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.verdict !== void 0) {
                                  let data25 = data.verdict;
                                  const _errs56 = errors;
                                  if (!(data25 === "allow" || data25 === "ask" || data25 === "deny" || data25 === "withheld")) {
                                    validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema41.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs56 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.reasons !== void 0) {
                                    let data26 = data.reasons;
                                    const _errs57 = errors;
                                    if (errors === _errs57) {
                                      if (Array.isArray(data26)) {
                                        var valid14 = true;
                                        const len4 = data26.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs59 = errors;
                                          if (typeof data26[i4] !== "string") {
                                            validate23.errors = [{ instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid14 = _errs59 === errors;
                                          if (!valid14) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate23.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs57 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.steps !== void 0) {
                                      let data28 = data.steps;
                                      const _errs61 = errors;
                                      if (errors === _errs61) {
                                        if (Array.isArray(data28)) {
                                          var valid15 = true;
                                          const len5 = data28.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            const _errs63 = errors;
                                            if (!validate27(data28[i5], { instancePath: instancePath + "/steps/" + i5, parentData: data28, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid15 = _errs63 === errors;
                                            if (!valid15) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate23.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs61 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.reaches !== void 0) {
                                        let data30 = data.reaches;
                                        const _errs64 = errors;
                                        if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                          validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs64) {
                                          if (typeof data30 == "number" && isFinite(data30)) {
                                            if (data30 < 0 || isNaN(data30)) {
                                              validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid0 = _errs64 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.renamed !== void 0) {
                                          let data31 = data.renamed;
                                          const _errs66 = errors;
                                          if (errors === _errs66) {
                                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                              let missing3;
                                              if (data31.from === void 0 && (missing3 = "from") || data31.to === void 0 && (missing3 = "to") || data31.accounts === void 0 && (missing3 = "accounts")) {
                                                validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                const _errs68 = errors;
                                                for (const key3 in data31) {
                                                  if (!(key3 === "from" || key3 === "to" || key3 === "accounts")) {
                                                    validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs68 === errors) {
                                                  if (data31.from !== void 0) {
                                                    const _errs69 = errors;
                                                    if (typeof data31.from !== "string") {
                                                      validate23.errors = [{ instancePath: instancePath + "/renamed/from", schemaPath: "#/properties/renamed/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid16 = _errs69 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data31.to !== void 0) {
                                                      const _errs71 = errors;
                                                      if (typeof data31.to !== "string") {
                                                        validate23.errors = [{ instancePath: instancePath + "/renamed/to", schemaPath: "#/properties/renamed/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid16 = _errs71 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                    if (valid16) {
                                                      if (data31.accounts !== void 0) {
                                                        let data34 = data31.accounts;
                                                        const _errs73 = errors;
                                                        if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                          validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs73) {
                                                          if (typeof data34 == "number" && isFinite(data34)) {
                                                            if (data34 < 0 || isNaN(data34)) {
                                                              validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid16 = _errs73 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs66 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
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
            if (!pattern12.test(data0)) {
              validate30.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
              return false;
            }
          } else {
            validate30.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.made === void 0 && (missing0 = "made") || data.config === void 0 && (missing0 = "config") || data.organization === void 0 && (missing0 = "organization") || data.instance === void 0 && (missing0 = "instance") || data.caller === void 0 && (missing0 = "caller") || data.diagnostics === void 0 && (missing0 = "diagnostics") || data.changes === void 0 && (missing0 = "changes") || data.bindings === void 0 && (missing0 = "bindings") || data.pending === void 0 && (missing0 = "pending") || data.unknown === void 0 && (missing0 = "unknown") || data.blocked === void 0 && (missing0 = "blocked") || data.leftAlone === void 0 && (missing0 = "leftAlone") || data.inactiveAccounts === void 0 && (missing0 = "inactiveAccounts") || data.marks === void 0 && (missing0 = "marks") || data.names === void 0 && (missing0 = "names") || data.cost === void 0 && (missing0 = "cost") || data.digest === void 0 && (missing0 = "digest")) {
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
            if ("idc-plan" !== data.format) {
              validate20.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "idc-plan" }, message: "must be equal to constant" }];
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
                if (data.snapshot !== void 0) {
                  const _errs6 = errors;
                  if (true !== data.snapshot) {
                    validate20.errors = [{ instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.config !== void 0) {
                    let data4 = data.config;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.name === void 0 && (missing1 = "name") || data4.mode === void 0 && (missing1 = "mode") || data4.state === void 0 && (missing1 = "state")) {
                          validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          const _errs9 = errors;
                          for (const key1 in data4) {
                            if (!func1.call(schema31.properties.config.properties, key1)) {
                              validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs9 === errors) {
                            if (data4.name !== void 0) {
                              let data5 = data4.name;
                              const _errs10 = errors;
                              if (errors === _errs10) {
                                if (typeof data5 === "string") {
                                  if (!pattern5.test(data5)) {
                                    validate20.errors = [{ instancePath: instancePath + "/config/name", schemaPath: "#/properties/config/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,64}$" }, message: 'must match pattern "^[a-z0-9-]{1,64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/config/name", schemaPath: "#/properties/config/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs10 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data4.mode !== void 0) {
                                let data6 = data4.mode;
                                const _errs12 = errors;
                                if (!(data6 === "observe" || data6 === "additive" || data6 === "full")) {
                                  validate20.errors = [{ instancePath: instancePath + "/config/mode", schemaPath: "#/properties/config/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.mode.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid1 = _errs12 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data4.commit !== void 0) {
                                  let data7 = data4.commit;
                                  const _errs13 = errors;
                                  const _errs14 = errors;
                                  if (errors === _errs14) {
                                    if (typeof data7 === "string") {
                                      if (!pattern6.test(data7)) {
                                        validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs13 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data4.path !== void 0) {
                                    const _errs16 = errors;
                                    if (typeof data4.path !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/config/path", schemaPath: "#/properties/config/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs16 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data4.written !== void 0) {
                                      let data9 = data4.written;
                                      const _errs18 = errors;
                                      if (errors === _errs18) {
                                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                          let missing2;
                                          if (data9.first === void 0 && (missing2 = "first") || data9.newest === void 0 && (missing2 = "newest")) {
                                            validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                          } else {
                                            const _errs20 = errors;
                                            for (const key2 in data9) {
                                              if (!(key2 === "first" || key2 === "newest")) {
                                                validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs20 === errors) {
                                              if (data9.first !== void 0) {
                                                let data10 = data9.first;
                                                const _errs21 = errors;
                                                const _errs22 = errors;
                                                if (errors === _errs22) {
                                                  if (typeof data10 === "string") {
                                                    if (!pattern6.test(data10)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs21 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data9.newest !== void 0) {
                                                  let data11 = data9.newest;
                                                  const _errs24 = errors;
                                                  const _errs25 = errors;
                                                  if (errors === _errs25) {
                                                    if (typeof data11 === "string") {
                                                      if (!pattern6.test(data11)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs24 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs18 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data4.writer !== void 0) {
                                        const _errs27 = errors;
                                        if (typeof data4.writer !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/config/writer", schemaPath: "#/properties/config/properties/writer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data4.missing !== void 0) {
                                          const _errs29 = errors;
                                          if (typeof data4.missing !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/config/missing", schemaPath: "#/properties/config/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs29 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data4.forgotten !== void 0) {
                                            const _errs31 = errors;
                                            if (true !== data4.forgotten) {
                                              validate20.errors = [{ instancePath: instancePath + "/config/forgotten", schemaPath: "#/properties/config/properties/forgotten/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                              return false;
                                            }
                                            var valid1 = _errs31 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data4.superseded !== void 0) {
                                              let data15 = data4.superseded;
                                              const _errs32 = errors;
                                              const _errs33 = errors;
                                              if (errors === _errs33) {
                                                if (typeof data15 === "string") {
                                                  if (!pattern6.test(data15)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid1 = _errs32 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data4.renames !== void 0) {
                                                const _errs35 = errors;
                                                if (typeof data4.renames !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/config/renames", schemaPath: "#/properties/config/properties/renames/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid1 = _errs35 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data4.former !== void 0) {
                                                  const _errs37 = errors;
                                                  if (typeof data4.former !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/former", schemaPath: "#/properties/config/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid1 = _errs37 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data4.others !== void 0) {
                                                    let data18 = data4.others;
                                                    const _errs39 = errors;
                                                    if (errors === _errs39) {
                                                      if (Array.isArray(data18)) {
                                                        var valid7 = true;
                                                        const len0 = data18.length;
                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                          const _errs41 = errors;
                                                          if (typeof data18[i0] !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/config/others/" + i0, schemaPath: "#/properties/config/properties/others/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid7 = _errs41 === errors;
                                                          if (!valid7) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/others", schemaPath: "#/properties/config/properties/others/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid1 = _errs39 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data4.unpublished !== void 0) {
                                                      const _errs43 = errors;
                                                      if (true !== data4.unpublished) {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/unpublished", schemaPath: "#/properties/config/properties/unpublished/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                        return false;
                                                      }
                                                      var valid1 = _errs43 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data4.withoutSettings !== void 0) {
                                                        const _errs44 = errors;
                                                        if (true !== data4.withoutSettings) {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/withoutSettings", schemaPath: "#/properties/config/properties/withoutSettings/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                          return false;
                                                        }
                                                        var valid1 = _errs44 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data4.applied !== void 0) {
                                                          let data22 = data4.applied;
                                                          const _errs45 = errors;
                                                          const _errs46 = errors;
                                                          if (errors === _errs46) {
                                                            if (typeof data22 === "string") {
                                                              if (!pattern6.test(data22)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid1 = _errs45 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data4.state !== void 0) {
                                                            let data23 = data4.state;
                                                            const _errs48 = errors;
                                                            if (!(data23 === "believed" || data23 === "first-run" || data23 === "no-repository" || data23 === "no-commit" || data23 === "uncommitted-changes" || data23 === "tags-unreadable" || data23 === "pointer-unreadable" || data23 === "pointer-unknown-commit" || data23 === "pointer-not-ancestor" || data23 === "pointer-other-path" || data23 === "past-config-unreadable" || data23 === "memory-lost" || data23 === "settings-unreadable" || data23 === "history-cut" || data23 === "renamed-unsaid")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/config/state", schemaPath: "#/properties/config/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid1 = _errs48 === errors;
                                                          } else {
                                                            var valid1 = true;
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
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.organization !== void 0) {
                      const _errs49 = errors;
                      if (typeof data.organization !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs49 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.instance !== void 0) {
                        let data25 = data.instance;
                        const _errs51 = errors;
                        if (errors === _errs51) {
                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            let missing3;
                            if (data25.arn === void 0 && (missing3 = "arn") || data25.region === void 0 && (missing3 = "region") || data25.identityStoreId === void 0 && (missing3 = "identityStoreId")) {
                              validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs53 = errors;
                              for (const key3 in data25) {
                                if (!(key3 === "arn" || key3 === "region" || key3 === "identityStoreId")) {
                                  validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs53 === errors) {
                                if (data25.arn !== void 0) {
                                  const _errs54 = errors;
                                  if (typeof data25.arn !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/instance/arn", schemaPath: "#/properties/instance/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs54 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data25.region !== void 0) {
                                    const _errs56 = errors;
                                    if (typeof data25.region !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/instance/region", schemaPath: "#/properties/instance/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid9 = _errs56 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data25.identityStoreId !== void 0) {
                                      const _errs58 = errors;
                                      if (typeof data25.identityStoreId !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/instance/identityStoreId", schemaPath: "#/properties/instance/properties/identityStoreId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid9 = _errs58 === errors;
                                    } else {
                                      var valid9 = true;
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
                        var valid0 = _errs51 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.caller !== void 0) {
                          let data29 = data.caller;
                          const _errs60 = errors;
                          if (errors === _errs60) {
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                              let missing4;
                              if (data29.account === void 0 && (missing4 = "account") || data29.arn === void 0 && (missing4 = "arn") || data29.role === void 0 && (missing4 = "role")) {
                                validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs62 = errors;
                                for (const key4 in data29) {
                                  if (!(key4 === "account" || key4 === "arn" || key4 === "role")) {
                                    validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs62 === errors) {
                                  if (data29.account !== void 0) {
                                    let data30 = data29.account;
                                    const _errs63 = errors;
                                    const _errs64 = errors;
                                    if (errors === _errs64) {
                                      if (typeof data30 === "string") {
                                        if (!pattern11.test(data30)) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs63 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data29.arn !== void 0) {
                                      const _errs66 = errors;
                                      if (typeof data29.arn !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/arn", schemaPath: "#/properties/caller/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs66 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data29.role !== void 0) {
                                        let data32 = data29.role;
                                        const _errs68 = errors;
                                        if (!(data32 === "management account" || data32 === "delegated administrator" || data32 === "member account")) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/role", schemaPath: "#/properties/caller/properties/role/enum", keyword: "enum", params: { allowedValues: schema31.properties.caller.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs68 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs60 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.endpoint !== void 0) {
                            const _errs69 = errors;
                            if (typeof data.endpoint !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs69 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.management !== void 0) {
                              let data34 = data.management;
                              const _errs71 = errors;
                              if (errors === _errs71) {
                                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                  let missing5;
                                  if (data34.changes === void 0 && (missing5 = "changes")) {
                                    validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                    return false;
                                  } else {
                                    const _errs73 = errors;
                                    for (const key5 in data34) {
                                      if (!(key5 === "roleArn" || key5 === "isNew" || key5 === "changes")) {
                                        validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs73 === errors) {
                                      if (data34.roleArn !== void 0) {
                                        const _errs74 = errors;
                                        if (typeof data34.roleArn !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/management/roleArn", schemaPath: "#/properties/management/properties/roleArn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid12 = _errs74 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data34.isNew !== void 0) {
                                          const _errs76 = errors;
                                          if (true !== data34.isNew) {
                                            validate20.errors = [{ instancePath: instancePath + "/management/isNew", schemaPath: "#/properties/management/properties/isNew/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid12 = _errs76 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                        if (valid12) {
                                          if (data34.changes !== void 0) {
                                            let data37 = data34.changes;
                                            const _errs77 = errors;
                                            if (errors === _errs77) {
                                              if (Array.isArray(data37)) {
                                                var valid13 = true;
                                                const len1 = data37.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data38 = data37[i1];
                                                  const _errs79 = errors;
                                                  const _errs80 = errors;
                                                  if (errors === _errs80) {
                                                    if (typeof data38 === "string") {
                                                      if (!pattern12.test(data38)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid13 = _errs79 === errors;
                                                  if (!valid13) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/management/changes", schemaPath: "#/properties/management/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid12 = _errs77 === errors;
                                          } else {
                                            var valid12 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs71 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.narrowed !== void 0) {
                                let data39 = data.narrowed;
                                const _errs82 = errors;
                                if (errors === _errs82) {
                                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                    const _errs84 = errors;
                                    for (const key6 in data39) {
                                      if (!(key6 === "only" || key6 === "revokeOnly")) {
                                        validate20.errors = [{ instancePath: instancePath + "/narrowed", schemaPath: "#/properties/narrowed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs84 === errors) {
                                      if (data39.only !== void 0) {
                                        let data40 = data39.only;
                                        const _errs85 = errors;
                                        if (errors === _errs85) {
                                          if (Array.isArray(data40)) {
                                            if (data40.length < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/narrowed/only", schemaPath: "#/properties/narrowed/properties/only/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid16 = true;
                                              const len2 = data40.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs87 = errors;
                                                if (typeof data40[i2] !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/narrowed/only/" + i2, schemaPath: "#/properties/narrowed/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs87 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/narrowed/only", schemaPath: "#/properties/narrowed/properties/only/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid15 = _errs85 === errors;
                                      } else {
                                        var valid15 = true;
                                      }
                                      if (valid15) {
                                        if (data39.revokeOnly !== void 0) {
                                          const _errs89 = errors;
                                          if (true !== data39.revokeOnly) {
                                            validate20.errors = [{ instancePath: instancePath + "/narrowed/revokeOnly", schemaPath: "#/properties/narrowed/properties/revokeOnly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid15 = _errs89 === errors;
                                        } else {
                                          var valid15 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/narrowed", schemaPath: "#/properties/narrowed/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs82 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.notChosen !== void 0) {
                                  let data43 = data.notChosen;
                                  const _errs90 = errors;
                                  if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                                    validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs90) {
                                    if (typeof data43 == "number" && isFinite(data43)) {
                                      if (data43 < 0 || isNaN(data43)) {
                                        validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs90 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.purgeOrphans !== void 0) {
                                    const _errs92 = errors;
                                    if (true !== data.purgeOrphans) {
                                      validate20.errors = [{ instancePath: instancePath + "/purgeOrphans", schemaPath: "#/properties/purgeOrphans/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                      return false;
                                    }
                                    var valid0 = _errs92 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.diagnostics !== void 0) {
                                      let data45 = data.diagnostics;
                                      const _errs93 = errors;
                                      if (errors === _errs93) {
                                        if (Array.isArray(data45)) {
                                          var valid17 = true;
                                          const len3 = data45.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs95 = errors;
                                            if (!validate21(data45[i3], { instancePath: instancePath + "/diagnostics/" + i3, parentData: data45, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid17 = _errs95 === errors;
                                            if (!valid17) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs93 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.changes !== void 0) {
                                        let data47 = data.changes;
                                        const _errs96 = errors;
                                        if (errors === _errs96) {
                                          if (Array.isArray(data47)) {
                                            var valid18 = true;
                                            const len4 = data47.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs98 = errors;
                                              if (!validate23(data47[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data47, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid18 = _errs98 === errors;
                                              if (!valid18) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs96 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.overrides !== void 0) {
                                          let data49 = data.overrides;
                                          const _errs99 = errors;
                                          if (errors === _errs99) {
                                            if (Array.isArray(data49)) {
                                              if (data49.length < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                return false;
                                              } else {
                                                var valid19 = true;
                                                const len5 = data49.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  let data50 = data49[i5];
                                                  const _errs101 = errors;
                                                  if (!(data50 === "revocations" || data50 === "revocation-share" || data50 === "admin-grants" || data50 === "memberships" || data50 === "provisioned-accounts" || data50 === "operators" || data50 === "administrators" || data50 === "disappearance" || data50 === "protected" || data50 === "settings")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i5, schemaPath: "#/properties/overrides/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid19 = _errs101 === errors;
                                                  if (!valid19) {
                                                    break;
                                                  }
                                                }
                                                if (valid19) {
                                                  let i6 = data49.length;
                                                  let j0;
                                                  if (i6 > 1) {
                                                    outer0: for (; i6--; ) {
                                                      for (j0 = i6; j0--; ) {
                                                        if (func0(data49[i6], data49[j0])) {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i6 + " are identical)" }];
                                                          return false;
                                                          break outer0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs99 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.adopts !== void 0) {
                                            let data51 = data.adopts;
                                            const _errs102 = errors;
                                            if (errors === _errs102) {
                                              if (Array.isArray(data51)) {
                                                if (data51.length < 1) {
                                                  validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                  return false;
                                                } else {
                                                  var valid21 = true;
                                                  const len6 = data51.length;
                                                  for (let i7 = 0; i7 < len6; i7++) {
                                                    let data52 = data51[i7];
                                                    const _errs104 = errors;
                                                    if (errors === _errs104) {
                                                      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                                        let missing6;
                                                        if (data52.kind === void 0 && (missing6 = "kind") || data52.keys === void 0 && (missing6 = "keys")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/adopts/" + i7, schemaPath: "#/properties/adopts/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs106 = errors;
                                                          for (const key7 in data52) {
                                                            if (!(key7 === "kind" || key7 === "keys")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/adopts/" + i7, schemaPath: "#/properties/adopts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs106 === errors) {
                                                            if (data52.kind !== void 0) {
                                                              const _errs107 = errors;
                                                              if (typeof data52.kind !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/adopts/" + i7 + "/kind", schemaPath: "#/properties/adopts/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid22 = _errs107 === errors;
                                                            } else {
                                                              var valid22 = true;
                                                            }
                                                            if (valid22) {
                                                              if (data52.keys !== void 0) {
                                                                const _errs109 = errors;
                                                                if (!validate30(data52.keys, { instancePath: instancePath + "/adopts/" + i7 + "/keys", parentData: data52, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid22 = _errs109 === errors;
                                                              } else {
                                                                var valid22 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/adopts/" + i7, schemaPath: "#/properties/adopts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid21 = _errs104 === errors;
                                                    if (!valid21) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs102 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.pending !== void 0) {
                                              let data55 = data.pending;
                                              const _errs110 = errors;
                                              if (errors === _errs110) {
                                                if (Array.isArray(data55)) {
                                                  var valid23 = true;
                                                  const len7 = data55.length;
                                                  for (let i8 = 0; i8 < len7; i8++) {
                                                    let data56 = data55[i8];
                                                    const _errs112 = errors;
                                                    const _errs114 = errors;
                                                    let valid24 = false;
                                                    let passing0 = null;
                                                    const _errs115 = errors;
                                                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                      let missing7;
                                                      if (data56.principal === void 0 && (missing7 = "principal")) {
                                                        const err0 = { instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                        if (vErrors === null) {
                                                          vErrors = [err0];
                                                        } else {
                                                          vErrors.push(err0);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var _valid0 = _errs115 === errors;
                                                    if (_valid0) {
                                                      valid24 = true;
                                                      passing0 = 0;
                                                    }
                                                    const _errs116 = errors;
                                                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                      let missing8;
                                                      if (data56.permissionSet === void 0 && (missing8 = "permissionSet") || data56.owner === void 0 && (missing8 = "owner")) {
                                                        const err1 = { instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                                        if (vErrors === null) {
                                                          vErrors = [err1];
                                                        } else {
                                                          vErrors.push(err1);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                    var _valid0 = _errs116 === errors;
                                                    if (_valid0 && valid24) {
                                                      valid24 = false;
                                                      passing0 = [passing0, 1];
                                                    } else {
                                                      if (_valid0) {
                                                        valid24 = true;
                                                        passing0 = 1;
                                                      }
                                                    }
                                                    if (!valid24) {
                                                      const err2 = { instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                                      if (vErrors === null) {
                                                        vErrors = [err2];
                                                      } else {
                                                        vErrors.push(err2);
                                                      }
                                                      errors++;
                                                      validate20.errors = vErrors;
                                                      return false;
                                                    } else {
                                                      errors = _errs114;
                                                      if (vErrors !== null) {
                                                        if (_errs114) {
                                                          vErrors.length = _errs114;
                                                        } else {
                                                          vErrors = null;
                                                        }
                                                      }
                                                    }
                                                    if (errors === _errs112) {
                                                      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                        let missing9;
                                                        if (data56.keys === void 0 && (missing9 = "keys") || data56.at === void 0 && (missing9 = "at")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs117 = errors;
                                                          for (const key8 in data56) {
                                                            if (!(key8 === "permissionSet" || key8 === "owner" || key8 === "principal" || key8 === "keys" || key8 === "at" || key8 === "near" || key8 === "hint")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs117 === errors) {
                                                            if (data56.permissionSet !== void 0) {
                                                              const _errs118 = errors;
                                                              if (typeof data56.permissionSet !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/permissionSet", schemaPath: "#/properties/pending/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid25 = _errs118 === errors;
                                                            } else {
                                                              var valid25 = true;
                                                            }
                                                            if (valid25) {
                                                              if (data56.owner !== void 0) {
                                                                const _errs120 = errors;
                                                                if (typeof data56.owner !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/owner", schemaPath: "#/properties/pending/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid25 = _errs120 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data56.principal !== void 0) {
                                                                  let data59 = data56.principal;
                                                                  const _errs122 = errors;
                                                                  if (errors === _errs122) {
                                                                    if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                                      let missing10;
                                                                      if (data59.type === void 0 && (missing10 = "type") || data59.name === void 0 && (missing10 = "name")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs124 = errors;
                                                                        for (const key9 in data59) {
                                                                          if (!(key9 === "type" || key9 === "name")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs124 === errors) {
                                                                          if (data59.type !== void 0) {
                                                                            let data60 = data59.type;
                                                                            const _errs125 = errors;
                                                                            if (!(data60 === "USER" || data60 === "GROUP")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/principal/type", schemaPath: "#/properties/pending/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.pending.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid26 = _errs125 === errors;
                                                                          } else {
                                                                            var valid26 = true;
                                                                          }
                                                                          if (valid26) {
                                                                            if (data59.name !== void 0) {
                                                                              const _errs126 = errors;
                                                                              if (typeof data59.name !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/principal/name", schemaPath: "#/properties/pending/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid26 = _errs126 === errors;
                                                                            } else {
                                                                              var valid26 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid25 = _errs122 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                  if (data56.keys !== void 0) {
                                                                    const _errs128 = errors;
                                                                    if (!validate30(data56.keys, { instancePath: instancePath + "/pending/" + i8 + "/keys", parentData: data56, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    var valid25 = _errs128 === errors;
                                                                  } else {
                                                                    var valid25 = true;
                                                                  }
                                                                  if (valid25) {
                                                                    if (data56.at !== void 0) {
                                                                      let data63 = data56.at;
                                                                      const _errs129 = errors;
                                                                      const _errs130 = errors;
                                                                      if (errors === _errs130) {
                                                                        if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                          let missing11;
                                                                          if (data63.file === void 0 && (missing11 = "file") || data63.line === void 0 && (missing11 = "line") || data63.column === void 0 && (missing11 = "column")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            const _errs132 = errors;
                                                                            for (const key10 in data63) {
                                                                              if (!(key10 === "file" || key10 === "line" || key10 === "column")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs132 === errors) {
                                                                              if (data63.file !== void 0) {
                                                                                const _errs133 = errors;
                                                                                if (typeof data63.file !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid28 = _errs133 === errors;
                                                                              } else {
                                                                                var valid28 = true;
                                                                              }
                                                                              if (valid28) {
                                                                                if (data63.line !== void 0) {
                                                                                  let data65 = data63.line;
                                                                                  const _errs135 = errors;
                                                                                  if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs135) {
                                                                                    if (typeof data65 == "number" && isFinite(data65)) {
                                                                                      if (data65 < 1 || isNaN(data65)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid28 = _errs135 === errors;
                                                                                } else {
                                                                                  var valid28 = true;
                                                                                }
                                                                                if (valid28) {
                                                                                  if (data63.column !== void 0) {
                                                                                    let data66 = data63.column;
                                                                                    const _errs137 = errors;
                                                                                    if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs137) {
                                                                                      if (typeof data66 == "number" && isFinite(data66)) {
                                                                                        if (data66 < 1 || isNaN(data66)) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid28 = _errs137 === errors;
                                                                                  } else {
                                                                                    var valid28 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid25 = _errs129 === errors;
                                                                    } else {
                                                                      var valid25 = true;
                                                                    }
                                                                    if (valid25) {
                                                                      if (data56.near !== void 0) {
                                                                        const _errs139 = errors;
                                                                        if (typeof data56.near !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/near", schemaPath: "#/properties/pending/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid25 = _errs139 === errors;
                                                                      } else {
                                                                        var valid25 = true;
                                                                      }
                                                                      if (valid25) {
                                                                        if (data56.hint !== void 0) {
                                                                          const _errs141 = errors;
                                                                          if (typeof data56.hint !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i8 + "/hint", schemaPath: "#/properties/pending/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid25 = _errs141 === errors;
                                                                        } else {
                                                                          var valid25 = true;
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
                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i8, schemaPath: "#/properties/pending/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid23 = _errs112 === errors;
                                                    if (!valid23) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs110 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.unknown !== void 0) {
                                                let data69 = data.unknown;
                                                const _errs143 = errors;
                                                if (errors === _errs143) {
                                                  if (Array.isArray(data69)) {
                                                    var valid29 = true;
                                                    const len8 = data69.length;
                                                    for (let i9 = 0; i9 < len8; i9++) {
                                                      let data70 = data69[i9];
                                                      const _errs145 = errors;
                                                      if (errors === _errs145) {
                                                        if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                          let missing12;
                                                          if (data70.pattern === void 0 && (missing12 = "pattern") || data70.reason === void 0 && (missing12 = "reason")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs147 = errors;
                                                            for (const key11 in data70) {
                                                              if (!(key11 === "pattern" || key11 === "reason" || key11 === "at" || key11 === "near")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs147 === errors) {
                                                              if (data70.pattern !== void 0) {
                                                                const _errs148 = errors;
                                                                if (typeof data70.pattern !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/pattern", schemaPath: "#/properties/unknown/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid30 = _errs148 === errors;
                                                              } else {
                                                                var valid30 = true;
                                                              }
                                                              if (valid30) {
                                                                if (data70.reason !== void 0) {
                                                                  const _errs150 = errors;
                                                                  if (typeof data70.reason !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid30 = _errs150 === errors;
                                                                } else {
                                                                  var valid30 = true;
                                                                }
                                                                if (valid30) {
                                                                  if (data70.at !== void 0) {
                                                                    let data73 = data70.at;
                                                                    const _errs152 = errors;
                                                                    const _errs153 = errors;
                                                                    if (errors === _errs153) {
                                                                      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                                                        let missing13;
                                                                        if (data73.file === void 0 && (missing13 = "file") || data73.line === void 0 && (missing13 = "line") || data73.column === void 0 && (missing13 = "column")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs155 = errors;
                                                                          for (const key12 in data73) {
                                                                            if (!(key12 === "file" || key12 === "line" || key12 === "column")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs155 === errors) {
                                                                            if (data73.file !== void 0) {
                                                                              const _errs156 = errors;
                                                                              if (typeof data73.file !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid32 = _errs156 === errors;
                                                                            } else {
                                                                              var valid32 = true;
                                                                            }
                                                                            if (valid32) {
                                                                              if (data73.line !== void 0) {
                                                                                let data75 = data73.line;
                                                                                const _errs158 = errors;
                                                                                if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs158) {
                                                                                  if (typeof data75 == "number" && isFinite(data75)) {
                                                                                    if (data75 < 1 || isNaN(data75)) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid32 = _errs158 === errors;
                                                                              } else {
                                                                                var valid32 = true;
                                                                              }
                                                                              if (valid32) {
                                                                                if (data73.column !== void 0) {
                                                                                  let data76 = data73.column;
                                                                                  const _errs160 = errors;
                                                                                  if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs160) {
                                                                                    if (typeof data76 == "number" && isFinite(data76)) {
                                                                                      if (data76 < 1 || isNaN(data76)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid32 = _errs160 === errors;
                                                                                } else {
                                                                                  var valid32 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid30 = _errs152 === errors;
                                                                  } else {
                                                                    var valid30 = true;
                                                                  }
                                                                  if (valid30) {
                                                                    if (data70.near !== void 0) {
                                                                      const _errs162 = errors;
                                                                      if (typeof data70.near !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9 + "/near", schemaPath: "#/properties/unknown/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid30 = _errs162 === errors;
                                                                    } else {
                                                                      var valid30 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i9, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid29 = _errs145 === errors;
                                                      if (!valid29) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs143 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.blocked !== void 0) {
                                                  const _errs164 = errors;
                                                  if (!validate30(data.blocked, { instancePath: instancePath + "/blocked", parentData: data, parentDataProperty: "blocked", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs164 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.leftAlone !== void 0) {
                                                    let data79 = data.leftAlone;
                                                    const _errs165 = errors;
                                                    if (errors === _errs165) {
                                                      if (Array.isArray(data79)) {
                                                        var valid33 = true;
                                                        const len9 = data79.length;
                                                        for (let i10 = 0; i10 < len9; i10++) {
                                                          let data80 = data79[i10];
                                                          const _errs167 = errors;
                                                          if (errors === _errs167) {
                                                            if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                              let missing14;
                                                              if (data80.why === void 0 && (missing14 = "why") || data80.kind === void 0 && (missing14 = "kind") || data80.keys === void 0 && (missing14 = "keys")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10, schemaPath: "#/properties/leftAlone/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs169 = errors;
                                                                for (const key13 in data80) {
                                                                  if (!(key13 === "why" || key13 === "owner" || key13 === "remembers" || key13 === "kind" || key13 === "keys")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10, schemaPath: "#/properties/leftAlone/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs169 === errors) {
                                                                  if (data80.why !== void 0) {
                                                                    let data81 = data80.why;
                                                                    const _errs170 = errors;
                                                                    if (!(data81 === "external" || data81 === "ignored" || data81 === "first-seen" || data81 === "inactive-account" || data81 === "waiting" || data81 === "orphan" || data81 === "direct-user" || data81 === "unmanaged" || data81 === "unknown" || data81 === "implied" || data81 === "released" || data81 === "provided" || data81 === "marked" || data81 === "uncommitted" || data81 === "finding")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10 + "/why", schemaPath: "#/properties/leftAlone/items/properties/why/enum", keyword: "enum", params: { allowedValues: schema31.properties.leftAlone.items.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid34 = _errs170 === errors;
                                                                  } else {
                                                                    var valid34 = true;
                                                                  }
                                                                  if (valid34) {
                                                                    if (data80.owner !== void 0) {
                                                                      const _errs171 = errors;
                                                                      if (typeof data80.owner !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10 + "/owner", schemaPath: "#/properties/leftAlone/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid34 = _errs171 === errors;
                                                                    } else {
                                                                      var valid34 = true;
                                                                    }
                                                                    if (valid34) {
                                                                      if (data80.remembers !== void 0) {
                                                                        const _errs173 = errors;
                                                                        if (true !== data80.remembers) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10 + "/remembers", schemaPath: "#/properties/leftAlone/items/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                          return false;
                                                                        }
                                                                        var valid34 = _errs173 === errors;
                                                                      } else {
                                                                        var valid34 = true;
                                                                      }
                                                                      if (valid34) {
                                                                        if (data80.kind !== void 0) {
                                                                          const _errs174 = errors;
                                                                          if (typeof data80.kind !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10 + "/kind", schemaPath: "#/properties/leftAlone/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid34 = _errs174 === errors;
                                                                        } else {
                                                                          var valid34 = true;
                                                                        }
                                                                        if (valid34) {
                                                                          if (data80.keys !== void 0) {
                                                                            const _errs176 = errors;
                                                                            if (!validate30(data80.keys, { instancePath: instancePath + "/leftAlone/" + i10 + "/keys", parentData: data80, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid34 = _errs176 === errors;
                                                                          } else {
                                                                            var valid34 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i10, schemaPath: "#/properties/leftAlone/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid33 = _errs167 === errors;
                                                          if (!valid33) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/leftAlone", schemaPath: "#/properties/leftAlone/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs165 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.administrators !== void 0) {
                                                      let data86 = data.administrators;
                                                      const _errs177 = errors;
                                                      if (errors === _errs177) {
                                                        if (Array.isArray(data86)) {
                                                          if (data86.length < 1) {
                                                            validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                            return false;
                                                          } else {
                                                            var valid35 = true;
                                                            const len10 = data86.length;
                                                            for (let i11 = 0; i11 < len10; i11++) {
                                                              let data87 = data86[i11];
                                                              const _errs179 = errors;
                                                              if (errors === _errs179) {
                                                                if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                                  let missing15;
                                                                  if (data87.permissionSet === void 0 && (missing15 = "permissionSet") || data87.admin === void 0 && (missing15 = "admin") || data87.accounts === void 0 && (missing15 = "accounts") || data87.principals === void 0 && (missing15 = "principals")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11, schemaPath: "#/properties/administrators/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs181 = errors;
                                                                    for (const key14 in data87) {
                                                                      if (!(key14 === "permissionSet" || key14 === "declared" || key14 === "admin" || key14 === "accounts" || key14 === "principals" || key14 === "unread")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11, schemaPath: "#/properties/administrators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs181 === errors) {
                                                                      if (data87.permissionSet !== void 0) {
                                                                        const _errs182 = errors;
                                                                        if (typeof data87.permissionSet !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/permissionSet", schemaPath: "#/properties/administrators/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid36 = _errs182 === errors;
                                                                      } else {
                                                                        var valid36 = true;
                                                                      }
                                                                      if (valid36) {
                                                                        if (data87.declared !== void 0) {
                                                                          const _errs184 = errors;
                                                                          if (true !== data87.declared) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/declared", schemaPath: "#/properties/administrators/items/properties/declared/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                            return false;
                                                                          }
                                                                          var valid36 = _errs184 === errors;
                                                                        } else {
                                                                          var valid36 = true;
                                                                        }
                                                                        if (valid36) {
                                                                          if (data87.admin !== void 0) {
                                                                            let data90 = data87.admin;
                                                                            const _errs185 = errors;
                                                                            if (!(data90 === "yes" || data90 === "unknown")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/admin", schemaPath: "#/properties/administrators/items/properties/admin/enum", keyword: "enum", params: { allowedValues: schema31.properties.administrators.items.properties.admin.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid36 = _errs185 === errors;
                                                                          } else {
                                                                            var valid36 = true;
                                                                          }
                                                                          if (valid36) {
                                                                            if (data87.accounts !== void 0) {
                                                                              let data91 = data87.accounts;
                                                                              const _errs186 = errors;
                                                                              if (errors === _errs186) {
                                                                                if (Array.isArray(data91)) {
                                                                                  var valid37 = true;
                                                                                  const len11 = data91.length;
                                                                                  for (let i12 = 0; i12 < len11; i12++) {
                                                                                    let data92 = data91[i12];
                                                                                    const _errs188 = errors;
                                                                                    const _errs189 = errors;
                                                                                    if (errors === _errs189) {
                                                                                      if (typeof data92 === "string") {
                                                                                        if (!pattern11.test(data92)) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/accounts/" + i12, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                          return false;
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/accounts/" + i12, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid37 = _errs188 === errors;
                                                                                    if (!valid37) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/accounts", schemaPath: "#/properties/administrators/items/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid36 = _errs186 === errors;
                                                                            } else {
                                                                              var valid36 = true;
                                                                            }
                                                                            if (valid36) {
                                                                              if (data87.principals !== void 0) {
                                                                                let data93 = data87.principals;
                                                                                const _errs191 = errors;
                                                                                if (errors === _errs191) {
                                                                                  if (Array.isArray(data93)) {
                                                                                    var valid39 = true;
                                                                                    const len12 = data93.length;
                                                                                    for (let i13 = 0; i13 < len12; i13++) {
                                                                                      const _errs193 = errors;
                                                                                      if (typeof data93[i13] !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/principals/" + i13, schemaPath: "#/properties/administrators/items/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid39 = _errs193 === errors;
                                                                                      if (!valid39) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/principals", schemaPath: "#/properties/administrators/items/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid36 = _errs191 === errors;
                                                                              } else {
                                                                                var valid36 = true;
                                                                              }
                                                                              if (valid36) {
                                                                                if (data87.unread !== void 0) {
                                                                                  const _errs195 = errors;
                                                                                  if (typeof data87.unread !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11 + "/unread", schemaPath: "#/properties/administrators/items/properties/unread/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid36 = _errs195 === errors;
                                                                                } else {
                                                                                  var valid36 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators/" + i11, schemaPath: "#/properties/administrators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid35 = _errs179 === errors;
                                                              if (!valid35) {
                                                                break;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs177 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.unseen !== void 0) {
                                                        let data96 = data.unseen;
                                                        const _errs197 = errors;
                                                        if (errors === _errs197) {
                                                          if (Array.isArray(data96)) {
                                                            if (data96.length < 1) {
                                                              validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                              return false;
                                                            } else {
                                                              var valid40 = true;
                                                              const len13 = data96.length;
                                                              for (let i14 = 0; i14 < len13; i14++) {
                                                                let data97 = data96[i14];
                                                                const _errs199 = errors;
                                                                if (!(data97 === "principal-gone" || data97 === "direct-users" || data97 === "others-on-shared")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/unseen/" + i14, schemaPath: "#/properties/unseen/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.unseen.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid40 = _errs199 === errors;
                                                                if (!valid40) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs197 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.remade !== void 0) {
                                                          let data98 = data.remade;
                                                          const _errs200 = errors;
                                                          if (errors === _errs200) {
                                                            if (Array.isArray(data98)) {
                                                              if (data98.length < 1) {
                                                                validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                return false;
                                                              } else {
                                                                var valid41 = true;
                                                                const len14 = data98.length;
                                                                for (let i15 = 0; i15 < len14; i15++) {
                                                                  let data99 = data98[i15];
                                                                  const _errs202 = errors;
                                                                  if (errors === _errs202) {
                                                                    if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                                      let missing16;
                                                                      if (data99.principal === void 0 && (missing16 = "principal") || data99.now === void 0 && (missing16 = "now") || data99.former === void 0 && (missing16 = "former") || data99.keys === void 0 && (missing16 = "keys")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i15, schemaPath: "#/properties/remade/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs204 = errors;
                                                                        for (const key15 in data99) {
                                                                          if (!(key15 === "principal" || key15 === "now" || key15 === "former" || key15 === "keys" || key15 === "locked")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/remade/" + i15, schemaPath: "#/properties/remade/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs204 === errors) {
                                                                          if (data99.principal !== void 0) {
                                                                            let data100 = data99.principal;
                                                                            const _errs205 = errors;
                                                                            if (errors === _errs205) {
                                                                              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                                                let missing17;
                                                                                if (data100.type === void 0 && (missing17 = "type") || data100.name === void 0 && (missing17 = "name")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs207 = errors;
                                                                                  for (const key16 in data100) {
                                                                                    if (!(key16 === "type" || key16 === "name")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs207 === errors) {
                                                                                    if (data100.type !== void 0) {
                                                                                      let data101 = data100.type;
                                                                                      const _errs208 = errors;
                                                                                      if (!(data101 === "USER" || data101 === "GROUP")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/principal/type", schemaPath: "#/properties/remade/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid43 = _errs208 === errors;
                                                                                    } else {
                                                                                      var valid43 = true;
                                                                                    }
                                                                                    if (valid43) {
                                                                                      if (data100.name !== void 0) {
                                                                                        const _errs209 = errors;
                                                                                        if (typeof data100.name !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/principal/name", schemaPath: "#/properties/remade/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid43 = _errs209 === errors;
                                                                                      } else {
                                                                                        var valid43 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid42 = _errs205 === errors;
                                                                          } else {
                                                                            var valid42 = true;
                                                                          }
                                                                          if (valid42) {
                                                                            if (data99.now !== void 0) {
                                                                              let data103 = data99.now;
                                                                              const _errs211 = errors;
                                                                              if (!(data103 === "there" || data103 === "made here" || data103 === "absent")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/now", schemaPath: "#/properties/remade/items/properties/now/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.now.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid42 = _errs211 === errors;
                                                                            } else {
                                                                              var valid42 = true;
                                                                            }
                                                                            if (valid42) {
                                                                              if (data99.former !== void 0) {
                                                                                const _errs212 = errors;
                                                                                if (typeof data99.former !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/former", schemaPath: "#/properties/remade/items/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid42 = _errs212 === errors;
                                                                              } else {
                                                                                var valid42 = true;
                                                                              }
                                                                              if (valid42) {
                                                                                if (data99.keys !== void 0) {
                                                                                  const _errs214 = errors;
                                                                                  if (!validate30(data99.keys, { instancePath: instancePath + "/remade/" + i15 + "/keys", parentData: data99, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                                    errors = vErrors.length;
                                                                                  }
                                                                                  var valid42 = _errs214 === errors;
                                                                                } else {
                                                                                  var valid42 = true;
                                                                                }
                                                                                if (valid42) {
                                                                                  if (data99.locked !== void 0) {
                                                                                    const _errs215 = errors;
                                                                                    if (true !== data99.locked) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/remade/" + i15 + "/locked", schemaPath: "#/properties/remade/items/properties/locked/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid42 = _errs215 === errors;
                                                                                  } else {
                                                                                    var valid42 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/remade/" + i15, schemaPath: "#/properties/remade/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid41 = _errs202 === errors;
                                                                  if (!valid41) {
                                                                    break;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs200 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.notCompared !== void 0) {
                                                            let data107 = data.notCompared;
                                                            const _errs216 = errors;
                                                            if (errors === _errs216) {
                                                              if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                                let missing18;
                                                                if (data107.users === void 0 && (missing18 = "users") || data107.groups === void 0 && (missing18 = "groups")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs218 = errors;
                                                                  for (const key17 in data107) {
                                                                    if (!(key17 === "users" || key17 === "groups")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs218 === errors) {
                                                                    if (data107.users !== void 0) {
                                                                      let data108 = data107.users;
                                                                      const _errs219 = errors;
                                                                      if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs219) {
                                                                        if (typeof data108 == "number" && isFinite(data108)) {
                                                                          if (data108 < 0 || isNaN(data108)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid44 = _errs219 === errors;
                                                                    } else {
                                                                      var valid44 = true;
                                                                    }
                                                                    if (valid44) {
                                                                      if (data107.groups !== void 0) {
                                                                        let data109 = data107.groups;
                                                                        const _errs221 = errors;
                                                                        if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs221) {
                                                                          if (typeof data109 == "number" && isFinite(data109)) {
                                                                            if (data109 < 0 || isNaN(data109)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid44 = _errs221 === errors;
                                                                      } else {
                                                                        var valid44 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs216 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.letsGo !== void 0) {
                                                              const _errs223 = errors;
                                                              if (!validate30(data.letsGo, { instancePath: instancePath + "/letsGo", parentData: data, parentDataProperty: "letsGo", rootData, dynamicAnchors })) {
                                                                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid0 = _errs223 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.inactiveAccounts !== void 0) {
                                                                let data111 = data.inactiveAccounts;
                                                                const _errs224 = errors;
                                                                if (errors === _errs224) {
                                                                  if (Array.isArray(data111)) {
                                                                    var valid45 = true;
                                                                    const len15 = data111.length;
                                                                    for (let i16 = 0; i16 < len15; i16++) {
                                                                      let data112 = data111[i16];
                                                                      const _errs226 = errors;
                                                                      const _errs227 = errors;
                                                                      if (errors === _errs227) {
                                                                        if (typeof data112 === "string") {
                                                                          if (!pattern11.test(data112)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i16, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i16, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid45 = _errs226 === errors;
                                                                      if (!valid45) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts", schemaPath: "#/properties/inactiveAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs224 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.marks !== void 0) {
                                                                  let data113 = data.marks;
                                                                  const _errs229 = errors;
                                                                  if (errors === _errs229) {
                                                                    if (Array.isArray(data113)) {
                                                                      var valid47 = true;
                                                                      const len16 = data113.length;
                                                                      for (let i17 = 0; i17 < len16; i17++) {
                                                                        let data114 = data113[i17];
                                                                        const _errs231 = errors;
                                                                        if (errors === _errs231) {
                                                                          if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                                                                            let missing19;
                                                                            if (data114.key === void 0 && (missing19 = "key") || data114.step === void 0 && (missing19 = "step")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/marks/" + i17, schemaPath: "#/properties/marks/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs233 = errors;
                                                                              for (const key18 in data114) {
                                                                                if (!(key18 === "key" || key18 === "step")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/marks/" + i17, schemaPath: "#/properties/marks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs233 === errors) {
                                                                                if (data114.key !== void 0) {
                                                                                  let data115 = data114.key;
                                                                                  const _errs234 = errors;
                                                                                  const _errs235 = errors;
                                                                                  if (errors === _errs235) {
                                                                                    if (typeof data115 === "string") {
                                                                                      if (!pattern12.test(data115)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/marks/" + i17 + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"' }];
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/marks/" + i17 + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid48 = _errs234 === errors;
                                                                                } else {
                                                                                  var valid48 = true;
                                                                                }
                                                                                if (valid48) {
                                                                                  if (data114.step !== void 0) {
                                                                                    const _errs237 = errors;
                                                                                    if (!validate27(data114.step, { instancePath: instancePath + "/marks/" + i17 + "/step", parentData: data114, parentDataProperty: "step", rootData, dynamicAnchors })) {
                                                                                      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                                                                                      errors = vErrors.length;
                                                                                    }
                                                                                    var valid48 = _errs237 === errors;
                                                                                  } else {
                                                                                    var valid48 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/marks/" + i17, schemaPath: "#/properties/marks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid47 = _errs231 === errors;
                                                                        if (!valid47) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs229 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.unmarked !== void 0) {
                                                                    let data117 = data.unmarked;
                                                                    const _errs238 = errors;
                                                                    if (!validate30(data117, { instancePath: instancePath + "/unmarked", parentData: data, parentDataProperty: "unmarked", rootData, dynamicAnchors })) {
                                                                      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                                      errors = vErrors.length;
                                                                    }
                                                                    if (errors === _errs238) {
                                                                      if (Array.isArray(data117)) {
                                                                        if (data117.length < 1) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/unmarked", schemaPath: "#/properties/unmarked/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid0 = _errs238 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.remembers !== void 0) {
                                                                      const _errs239 = errors;
                                                                      if (true !== data.remembers) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/remembers", schemaPath: "#/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                        return false;
                                                                      }
                                                                      var valid0 = _errs239 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.bindings !== void 0) {
                                                                        let data119 = data.bindings;
                                                                        const _errs240 = errors;
                                                                        if (errors === _errs240) {
                                                                          if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                                                                            for (const key19 in data119) {
                                                                              const _errs242 = errors;
                                                                              const _errs243 = errors;
                                                                              if (errors === _errs243) {
                                                                                if (typeof key19 === "string") {
                                                                                  if (!pattern12.test(key19)) {
                                                                                    const err3 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+(/[^/]+)+$" }, message: 'must match pattern "^[A-Za-z]+(/[^/]+)+$"', propertyName: key19 };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err3];
                                                                                    } else {
                                                                                      vErrors.push(err3);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                } else {
                                                                                  const err4 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key19 };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                  } else {
                                                                                    vErrors.push(err4);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                              }
                                                                              var valid50 = _errs242 === errors;
                                                                              if (!valid50) {
                                                                                const err5 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames", keyword: "propertyNames", params: { propertyName: key19 }, message: "property name must be valid" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err5];
                                                                                } else {
                                                                                  vErrors.push(err5);
                                                                                }
                                                                                errors++;
                                                                                validate20.errors = vErrors;
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (valid50) {
                                                                              for (const key20 in data119) {
                                                                                let data120 = data119[key20];
                                                                                const _errs246 = errors;
                                                                                if (errors === _errs246) {
                                                                                  if (typeof data120 === "string") {
                                                                                    if (func5(data120) < 1) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/bindings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/bindings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid52 = _errs246 === errors;
                                                                                if (!valid52) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs240 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.names !== void 0) {
                                                                          let data121 = data.names;
                                                                          const _errs248 = errors;
                                                                          if (errors === _errs248) {
                                                                            if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                                              let missing20;
                                                                              if (data121.accounts === void 0 && (missing20 = "accounts") || data121.members === void 0 && (missing20 = "members")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs250 = errors;
                                                                                for (const key21 in data121) {
                                                                                  if (!(key21 === "accounts" || key21 === "members")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs250 === errors) {
                                                                                  if (data121.accounts !== void 0) {
                                                                                    let data122 = data121.accounts;
                                                                                    const _errs251 = errors;
                                                                                    if (errors === _errs251) {
                                                                                      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                                                        for (const key22 in data122) {
                                                                                          const _errs253 = errors;
                                                                                          const _errs254 = errors;
                                                                                          if (errors === _errs254) {
                                                                                            if (typeof key22 === "string") {
                                                                                              if (!pattern11.test(key22)) {
                                                                                                const err6 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', propertyName: key22 };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err6];
                                                                                                } else {
                                                                                                  vErrors.push(err6);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err7 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key22 };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err7];
                                                                                              } else {
                                                                                                vErrors.push(err7);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid54 = _errs253 === errors;
                                                                                          if (!valid54) {
                                                                                            const err8 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/propertyNames", keyword: "propertyNames", params: { propertyName: key22 }, message: "property name must be valid" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err8];
                                                                                            } else {
                                                                                              vErrors.push(err8);
                                                                                            }
                                                                                            errors++;
                                                                                            validate20.errors = vErrors;
                                                                                            return false;
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                        if (valid54) {
                                                                                          for (const key23 in data122) {
                                                                                            const _errs257 = errors;
                                                                                            if (typeof data122[key23] !== "string") {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/names/accounts/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/accounts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid56 = _errs257 === errors;
                                                                                            if (!valid56) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid53 = _errs251 === errors;
                                                                                  } else {
                                                                                    var valid53 = true;
                                                                                  }
                                                                                  if (valid53) {
                                                                                    if (data121.members !== void 0) {
                                                                                      let data124 = data121.members;
                                                                                      const _errs259 = errors;
                                                                                      if (errors === _errs259) {
                                                                                        if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                                                                                          for (const key24 in data124) {
                                                                                            let data125 = data124[key24];
                                                                                            const _errs262 = errors;
                                                                                            if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)) && isFinite(data125))) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/names/members/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs262) {
                                                                                              if (typeof data125 == "number" && isFinite(data125)) {
                                                                                                if (data125 < 0 || isNaN(data125)) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/names/members/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid57 = _errs262 === errors;
                                                                                            if (!valid57) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/names/members", schemaPath: "#/properties/names/properties/members/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid53 = _errs259 === errors;
                                                                                    } else {
                                                                                      var valid53 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid0 = _errs248 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.cost !== void 0) {
                                                                            let data126 = data.cost;
                                                                            const _errs264 = errors;
                                                                            if (errors === _errs264) {
                                                                              if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                                let missing21;
                                                                                if (data126.calls === void 0 && (missing21 = "calls") || data126.asynchronous === void 0 && (missing21 = "asynchronous") || data126.seconds === void 0 && (missing21 = "seconds")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs266 = errors;
                                                                                  for (const key25 in data126) {
                                                                                    if (!(key25 === "calls" || key25 === "asynchronous" || key25 === "seconds")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs266 === errors) {
                                                                                    if (data126.calls !== void 0) {
                                                                                      let data127 = data126.calls;
                                                                                      const _errs267 = errors;
                                                                                      if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs267) {
                                                                                        if (typeof data127 == "number" && isFinite(data127)) {
                                                                                          if (data127 < 0 || isNaN(data127)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid58 = _errs267 === errors;
                                                                                    } else {
                                                                                      var valid58 = true;
                                                                                    }
                                                                                    if (valid58) {
                                                                                      if (data126.asynchronous !== void 0) {
                                                                                        let data128 = data126.asynchronous;
                                                                                        const _errs269 = errors;
                                                                                        if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs269) {
                                                                                          if (typeof data128 == "number" && isFinite(data128)) {
                                                                                            if (data128 < 0 || isNaN(data128)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid58 = _errs269 === errors;
                                                                                      } else {
                                                                                        var valid58 = true;
                                                                                      }
                                                                                      if (valid58) {
                                                                                        if (data126.seconds !== void 0) {
                                                                                          let data129 = data126.seconds;
                                                                                          const _errs271 = errors;
                                                                                          if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs271) {
                                                                                            if (typeof data129 == "number" && isFinite(data129)) {
                                                                                              if (data129 < 0 || isNaN(data129)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid58 = _errs271 === errors;
                                                                                        } else {
                                                                                          var valid58 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid0 = _errs264 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.digest !== void 0) {
                                                                              let data130 = data.digest;
                                                                              const _errs273 = errors;
                                                                              if (errors === _errs273) {
                                                                                if (typeof data130 === "string") {
                                                                                  if (!pattern30.test(data130)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid0 = _errs273 === errors;
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
