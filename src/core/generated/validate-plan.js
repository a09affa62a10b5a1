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
var validate = validate20;
var validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Plan", "description": "What `idc plan --format json` prints. The same config and live state give the same bytes, `made` aside. `steps` are for reading: applying makes them anew.", "type": "object", "additionalProperties": false, "required": ["format", "version", "made", "config", "organization", "instance", "caller", "diagnostics", "changes", "bindings", "pending", "unknown", "blocked", "leftAlone", "inactiveAccounts", "marks", "names", "cost", "digest"], "properties": { "format": { "const": "idc-plan" }, "version": { "const": 1, "description": "Raised when something changes its meaning or goes." }, "made": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When what is live was read. `apply` refuses a saved plan that is older than 24 hours." }, "snapshot": { "const": true, "description": "Made from a snapshot, which was read at `made`, and not from a fresh read." }, "config": { "type": "object", "additionalProperties": false, "required": ["name", "mode", "state"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9-]{1,64}$", "description": "Settings.name" }, "mode": { "enum": ["observe", "additive", "full"] }, "privacy": { "enum": ["groups", "counts"], "description": "What comments, reports and notices may say of people: only which groups, or only how many. Absent: names." }, "commit": { "$ref": "#/$defs/commit", "description": "The commit at hand; absent outside of a repository." }, "path": { "type": "string", "description": "The config folder's path inside its repository, . at its top." }, "written": { "type": "object", "additionalProperties": false, "required": ["first", "newest"], "description": "Commits that runs wrote from since, which left something to do.", "properties": { "first": { "$ref": "#/$defs/commit" }, "newest": { "$ref": "#/$defs/commit" } } }, "writer": { "type": "string", "description": "Where this commit may not be applied: when somebody wrote last, and who." }, "missing": { "type": "string", "description": "A commit that this clone lacks, or has not whole." }, "forgotten": { "const": true, "description": "The folder is not as its commit has it, and what earlier runs did is not known, or not whole." }, "superseded": { "$ref": "#/$defs/commit", "description": "The commit whose memory this run sets aside." }, "renames": { "type": "string", "description": "The former name of the config (Settings.previously)." }, "former": { "type": "string", "description": "The name that the config here had; Settings do not say that it is renamed." }, "others": { "type": "array", "items": { "type": "string" }, "description": "Other configs that remember something on this instance." }, "unpublished": { "const": true, "description": "No branch of a remote has the commit." }, "withoutSettings": { "const": true, "description": "Settings of earlier commits could not be read, and a person goes on without them." }, "applied": { "$ref": "#/$defs/commit", "description": "The last applied commit, as the instance remembers it." }, "state": { "description": "Whether removals can be made on the ground of history: only where it is `believed`.", "enum": ["believed", "first-run", "no-repository", "no-commit", "uncommitted-changes", "tags-unreadable", "pointer-unreadable", "pointer-unknown-commit", "pointer-not-ancestor", "pointer-other-path", "past-config-unreadable", "memory-lost", "settings-unreadable", "history-cut", "renamed-unsaid"] } } }, "organization": { "type": "string", "description": "Id of the AWS organization." }, "instance": { "type": "object", "additionalProperties": false, "required": ["arn", "region", "identityStoreId"], "properties": { "arn": { "type": "string" }, "region": { "type": "string" }, "identityStoreId": { "type": "string" } } }, "caller": { "type": "object", "additionalProperties": false, "required": ["account", "arn", "role"], "properties": { "account": { "$ref": "#/$defs/account" }, "arn": { "type": "string" }, "role": { "enum": ["management account", "delegated administrator", "member account"] } } }, "endpoint": { "type": "string", "description": "Set where the calls do not go to AWS's own endpoints." }, "management": { "type": "object", "additionalProperties": false, "required": ["changes"], "description": "What only the management account may do, where the caller is not of it. Absent where there is no such change, and no role that a person has to agree to.", "properties": { "roleArn": { "type": "string", "description": "The role by which it is done (`management.roleArn` of Settings). Absent: there is none, and the changes are withheld." }, "isNew": { "const": true, "description": "The last completed commit does not name that role: nothing is done by it before a person has agreed." }, "changes": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Keys of changes, in the order of `changes`." } } }, "narrowed": { "type": "object", "additionalProperties": false, "description": "What of the plan was asked for (--only, --revoke-only); absent where it is all. Completes no commit.", "properties": { "only": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "Globs of keys: chosen is a change whose key one of them matches." }, "revokeOnly": { "const": true } } }, "notChosen": { "type": "integer", "minimum": 0, "description": "How many changes --only leaves to another run." }, "purgeOrphans": { "const": true, "description": "Assignments and memberships of users and groups that are gone are revoked (--purge-orphans)." }, "diagnostics": { "description": "Mistakes that only history or the organization can show.", "type": "array", "items": { "$ref": "#/$defs/diagnostic" } }, "changes": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "policies": { "description": "What guardrails (policies/*.cedar) say of the changes, and of effects that are none. Absent where neither the config nor a commit that counts beside it has any.", "type": "object", "additionalProperties": false, "required": ["rules", "findings"], "properties": { "rules": { "description": "How many were asked, those of earlier commits among them.", "type": "integer", "minimum": 1 }, "findings": { "type": "array", "items": { "$ref": "#/$defs/policyFinding" } } } }, "accessTests": { "description": "What becomes of the access tests of the config once all changes that may be made are made. What would break one is refused. Absent where there are none.", "type": "object", "additionalProperties": false, "required": ["held", "failing"], "properties": { "held": { "type": "integer", "minimum": 0 }, "failing": { "description": "Names of tests that fail as things are, whether or not the plan is made.", "type": "array", "items": { "type": "string" } } } }, "access": { "description": "Whose access changes: of people, between what they have and what they would have once all changes that may be made are made. Absent where no such change is of users, groups, permission sets or grants.", "type": "object", "additionalProperties": false, "required": ["line", "rows", "lockedOut", "notExpanded", "unreadSets"], "properties": { "line": { "description": "All of it in numbers.", "type": "string", "maxLength": 120 }, "rows": { "type": "array", "items": { "$ref": "#/$defs/accessRow" } }, "lockedOut": { "description": "People who had access somewhere and would have none anywhere, as far as it was read.", "type": "array", "items": { "type": "string" } }, "sensitive": { "description": "Accounts of the rows by what Settings call them.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9-]{0,19}$" }, "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/account" } } }, "unreadSets": { "description": "Permission sets that no document declares, whose grants nobody read: what people have by them is not counted.", "type": "array", "items": { "type": "string" } }, "notExpanded": { "description": "Groups that hold something where access changes, and whose members nobody read: what people have by them is not counted.", "type": "array", "items": { "type": "string" } }, "entitlements": { "description": "Roles that people have by account access manager, past all permission sets: read, and counted; or why they are not. Absent where nothing here could be otherwise by them.", "type": "object", "additionalProperties": false, "required": ["state"], "properties": { "state": { "enum": ["read", "denied", "absent", "failed", "unasked"], "description": "absent: as far as can be told, the Region does not have the service. unasked: the snapshot has none, or the run waits for nothing that it can do without." }, "reason": { "type": "string", "minLength": 1, "description": "One sentence, where AWS was asked and did not tell." } } } } }, "commits": { "description": "Commits since the last completed one that edits are of, newest first. Absent where there are none, or where git does not tell.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["id", "author", "subject"], "properties": { "id": { "$ref": "#/$defs/commit" }, "author": { "type": "string", "description": "A name as it stands there, cut; nobody vouches for it." }, "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "description": "When it was written, in UTC, as its author says." }, "subject": { "type": "string", "description": "Cut." } } } }, "overrides": { "description": "Guards that --override overruled and that would have held something; absent where there are none.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "anyOf": [{ "enum": ["revocations", "revocation-share", "admin-grants", "memberships", "provisioned-accounts", "operators", "administrators", "disappearance", "protected", "access-tests", "settings"] }, { "type": "string", "pattern": "^policy:[a-z0-9]+([-.][a-z0-9]+)*$" }] } }, "adopts": { "description": "Objects that the config declares for the first time and that were there already, by kind: no changes, but a commit that takes one out again deletes it. Absent where there are none, or where what earlier runs declared is not known.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["kind", "keys"], "properties": { "kind": { "$ref": "#/$defs/kind" }, "keys": { "$ref": "#/$defs/keys" } } } }, "pending": { "description": "Grants and memberships of principals that do not exist (yet), and grants of permission sets that somebody else defines and that do not exist (yet). They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["keys", "at"], "oneOf": [{ "required": ["principal"] }, { "required": ["permissionSet", "owner"] }], "properties": { "permissionSet": { "type": "string" }, "owner": { "type": "string", "description": "Who defines the permission set." }, "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "keys": { "$ref": "#/$defs/keys" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string", "description": "What was perhaps meant." }, "hint": { "type": "string", "description": "Why that one, or what to write instead." } } } }, "unknown": { "description": "What could not be read or no longer resolves: it is left as it is.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["pattern", "reason"], "properties": { "pattern": { "type": "string", "description": "A key in which a whole part may be *." }, "reason": { "type": "string" }, "at": { "$ref": "#/$defs/place" }, "near": { "type": "string" } } } }, "blocked": { "$ref": "#/$defs/keys", "description": "Declared objects that are left as found because something they need is unknown." }, "leftAlone": { "description": "Live objects that nobody here declared, and why they stay.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["why", "kind", "keys"], "properties": { "why": { "enum": ["external", "ignored", "first-seen", "inactive-account", "waiting", "orphan", "direct-user", "unmanaged", "unknown", "implied", "released", "provided", "marked", "uncommitted", "finding"] }, "owner": { "type": "string", "description": "Of the ignore rule." }, "remembers": { "const": true, "description": "Of what waits: no commit is completed while it is there, since the next run would not know whose it is." }, "kind": { "$ref": "#/$defs/kind" }, "keys": { "$ref": "#/$defs/keys" } } } }, "administrators": { "description": "Administrators whom nobody here declared, by a set that nobody declares or by assignments of a declared one, and sets of which nobody could say. Absent where there are none. Nothing is done with them.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["permissionSet", "admin", "accounts", "principals"], "properties": { "permissionSet": { "type": "string" }, "declared": { "const": true, "description": "The set is declared, and these assignments of it are not." }, "admin": { "enum": ["yes", "unknown"], "description": "Whether it is of administrators; unknown where it could not be examined." }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" }, "description": "All accounts where it is." }, "principals": { "type": "array", "items": { "type": "string" }, "description": "Who has it, as group:NAME or user:NAME: of a set that is not declared, in the first three accounts." }, "unread": { "type": "string", "description": "Why not all of it could be read." } } } }, "unseen": { "description": "What the way in which assignments were read could not show: whose user or group is gone, users' own, and others' on shared sets. Absent where it shows everything.", "type": "array", "minItems": 1, "items": { "enum": ["principal-gone", "direct-users", "others-on-shared"] } }, "remade": { "description": "Users and groups that were probably deleted and made again, by what is left of an id that nobody has. A guess unless `idc.lock.yaml` says so, for reading. Absent where there are none.", "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["principal", "now", "former", "keys"], "properties": { "principal": { "type": "object", "additionalProperties": false, "required": ["type", "name"], "properties": { "type": { "enum": ["USER", "GROUP"] }, "name": { "type": "string" } } }, "now": { "enum": ["there", "made here", "absent"], "description": "Whether it is there again: made by somebody else, by this plan, or not yet." }, "former": { "type": "string", "description": "The id that nobody has." }, "keys": { "$ref": "#/$defs/keys", "description": "What is left of that id." }, "locked": { "const": true, "description": "`idc.lock.yaml` has the former id under this name: no guess. Absent where it does not." } } } }, "notCompared": { "description": "How many users and groups that others make and that are named here nobody compared with the ids that they had before: all where there is no `idc.lock.yaml`, else those that it does not have. Absent where there are none.", "type": "object", "additionalProperties": false, "required": ["users", "groups"], "properties": { "users": { "type": "integer", "minimum": 0 }, "groups": { "type": "integer", "minimum": 0 } } }, "letsGo": { "description": "Names that the config uses and that no `idc.lock.yaml` would hold back any more once this commit is completed; empty where only the file went. A run in which nobody is asked does not complete it. Absent where nothing is let go.", "$ref": "#/$defs/keys" }, "inactiveAccounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "marks": { "description": "Tags by which idc remembers things. They are no changes.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "step"], "properties": { "key": { "$ref": "#/$defs/key" }, "step": { "$ref": "#/$defs/step" } } } }, "unmarked": { "description": "Permission sets that are to get or lose a mark and are provisioned in the management account, from where alone AWS lets them be tagged: this run leaves their marks as they are. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "unguarded": { "description": "Permission sets that a grant in `protected` goes through and that are somebody else's: they get no tag `idc:protected`, so that IAM denies nothing of them. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "guarded": { "description": "Changes of permission sets that bear the tag `idc:protected`, by calls that the roles of `idc setup github` are denied because of it. Absent where there are none.", "$ref": "#/$defs/keys", "minItems": 1 }, "remembers": { "const": true, "description": "Applying writes tags of the instance, by which idc remembers its runs. Absent where it writes none." }, "bindings": { "description": "AWS's ids of the users, groups and permission sets that changes speak of and that exist, by key. `apply FILE` holds what is for one that has another id by then.", "type": "object", "propertyNames": { "$ref": "#/$defs/key" }, "additionalProperties": { "type": "string", "minLength": 1 } }, "names": { "type": "object", "additionalProperties": false, "required": ["accounts", "members"], "properties": { "accounts": { "type": "object", "propertyNames": { "$ref": "#/$defs/account" }, "additionalProperties": { "type": "string" } }, "members": { "description": "People in each group that the plan speaks of, once the plan is done.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } } }, "cost": { "description": "What applying takes: AWS calls, asynchronous operations among them, and seconds at the configured ceiling.", "type": "object", "additionalProperties": false, "required": ["calls", "asynchronous", "seconds"], "properties": { "calls": { "type": "integer", "minimum": 0 }, "asynchronous": { "type": "integer", "minimum": 0 }, "seconds": { "type": "integer", "minimum": 0 } } }, "digest": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of everything else but `made`: detects damage, not forgery." } }, "$defs": { "account": { "type": "string", "pattern": "^[0-9]{12}$" }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "kind": { "type": "string", "pattern": "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$", "description": "Told in words, so that it can be nothing else; letters alone may make a commit's id, which GitHub links." }, "key": { "type": "string", "pattern": "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$", "description": "A kind and names, as PermissionSet/Developer; / and % in a name are percent-encoded." }, "field": { "type": "string", "pattern": "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, "spec": { "type": "object", "propertyNames": { "$ref": "#/$defs/field" } }, "keys": { "type": "array", "items": { "$ref": "#/$defs/key" } }, "place": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 } } }, "diagnostic": { "type": "object", "additionalProperties": false, "required": ["code", "severity", "summary"], "properties": { "code": { "type": "string" }, "severity": { "enum": ["error", "warning", "note"] }, "summary": { "type": "string" }, "hint": { "type": "string" }, "offers": { "description": "Texts that the hint offers, as YAML: each may stand in place of what is at `at`.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["file", "line", "column"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "owner": { "type": "string" }, "reason": { "type": "string" }, "ticket": { "type": "string" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, "accessClass": { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"] }, "policyFinding": { "description": "What a guardrail says of a change, or of an effect that is none. `deny` refuses it, `approve` leaves it to a person, `warn` is told.", "type": "object", "additionalProperties": false, "required": ["key", "policy", "severity", "message", "approvers"], "properties": { "key": { "$ref": "#/$defs/key" }, "policy": { "description": "Its id; `cedar` where none could be asked.", "type": "string" }, "severity": { "enum": ["deny", "approve", "warn"] }, "message": { "type": "string" }, "approvers": { "description": "Teams or people whose approval it asks for, as they are written.", "type": "array", "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" }, "past": { "const": true, "description": "It is of an earlier commit, and the one at hand has no such rule any more." }, "failed": { "const": true, "description": "It could not be evaluated, and counts as a denial." }, "exempt": { "description": "The rule itself does not stop this change.", "type": "object", "additionalProperties": false, "required": ["owner", "reason", "until"], "properties": { "owner": { "type": "string" }, "reason": { "type": "string" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, "approved": { "description": "Those whom it asks have approved it, so it stops nothing. Without a pull request: one of them let the run in.", "type": "object", "additionalProperties": false, "required": ["by", "pullRequests"], "properties": { "by": { "type": "array", "items": { "type": "string" } }, "pullRequests": { "type": "array", "items": { "type": "integer", "minimum": 1 } } } }, "unapproved": { "description": "Why GitHub, which was asked, says that those whom it asks have not approved it.", "type": "string" }, "beside": { "description": "It is of an effect that is no change: the key is its own. What is refused keeps the commit from being completed.", "type": "object", "additionalProperties": false, "required": ["effect", "what"], "properties": { "effect": { "type": "string", "description": "As rules call it, as changeSettings." }, "what": { "type": "string", "description": "What happens, in words." } } } } }, "accessRow": { "description": "People to whom the same happens in the same accounts.", "type": "object", "additionalProperties": false, "required": ["turn", "people", "accounts", "gained", "lost", "redefined", "because"], "properties": { "turn": { "enum": ["gain", "loss", "same"] }, "people": { "type": "array", "items": { "type": "string" } }, "groups": { "description": "Groups that stand for their members, whom nobody read.", "type": "array", "items": { "type": "string" } }, "accounts": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/account" } }, "was": { "$ref": "#/$defs/accessClass" }, "becomes": { "$ref": "#/$defs/accessClass" }, "gained": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "lost": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "redefined": { "description": "Permission sets that they keep, and that are defined in another way.", "type": "array", "items": { "type": "string" } }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "roughly": { "const": true, "description": "At the most: so much changes that people were not compared one by one. Each may have as much by another way, or be in some of these accounts alone." }, "because": { "description": "Changes of the plan.", "type": "array", "items": { "$ref": "#/$defs/key" } } } }, "accountCause": { "description": "Of the cause account: what became of the account since idc.lock.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "changes"], "properties": { "id": { "$ref": "#/$defs/account" }, "name": { "type": "string" }, "changes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "enum": ["joined", "left", "renamed", "moved", "tagged", "state"] }, "was": { "type": "string", "description": "A name, a path of an OU, tags or a state." }, "is": { "type": "string" } } } } } }, "step": { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } }, "change": { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "$ref": "#/$defs/kind", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "drift: what is live is not as the config has said all along. account: neither, its account is another one than by idc.lock.yaml." }, "account": { "$ref": "#/$defs/accountCause" }, "commit": { "$ref": "#/$defs/commit", "description": "Of an edit: the commit that made it, one of `commits`. Absent where git does not tell." }, "uncommitted": { "const": true, "description": "An edit that no commit has." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func5 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var pattern5 = new RegExp("^[a-z0-9-]{1,64}$", "u");
var pattern6 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern11 = new RegExp("^[0-9]{12}$", "u");
var pattern12 = new RegExp("^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$", "u");
var pattern31 = new RegExp("^[a-z][a-z0-9-]{0,19}$", "u");
var pattern35 = new RegExp("^policy:[a-z0-9]+([-.][a-z0-9]+)*$", "u");
var pattern14 = new RegExp("^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$", "u");
var pattern44 = new RegExp("^[0-9a-f]{64}$", "u");
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
var schema41 = { "type": "object", "additionalProperties": false, "required": ["key", "kind", "action", "fields", "cause", "sources", "verdict", "reasons", "steps"], "properties": { "key": { "$ref": "#/$defs/key" }, "kind": { "$ref": "#/$defs/kind", "description": "User, Group, GroupMembership, PermissionSet, AccountAssignment." }, "action": { "enum": ["create", "update", "delete"] }, "before": { "$ref": "#/$defs/spec", "description": "The whole object as it is live." }, "after": { "$ref": "#/$defs/spec", "description": "The whole object as it is declared." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "Of an update: what differs." }, "cause": { "enum": ["edit", "drift", "expiry", "account", "adoption"], "description": "drift: what is live is not as the config has said all along. account: neither, its account is another one than by idc.lock.yaml." }, "account": { "$ref": "#/$defs/accountCause" }, "commit": { "$ref": "#/$defs/commit", "description": "Of an edit: the commit that made it, one of `commits`. Absent where git does not tell." }, "uncommitted": { "const": true, "description": "An edit that no commit has." }, "outside": { "const": true, "description": "Of drift: the run that completed the last applied commit saw it otherwise, so it was changed outside of git." }, "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "anew": { "description": "Of an object that is deleted and created, since AWS does not change it in place; the deletion has a key of its own.", "type": "object", "additionalProperties": false, "required": ["key", "fields"], "properties": { "key": { "$ref": "#/$defs/key", "description": "The object's own key." }, "fields": { "type": "array", "items": { "$ref": "#/$defs/field" }, "description": "What cannot be changed in place; empty where it goes with another." }, "with": { "$ref": "#/$defs/key", "description": "What it hangs on and is made anew." } } }, "heldBy": { "type": "array", "items": { "$ref": "#/$defs/key" }, "description": "Of a deletion that is refused: what hangs on the object and is not this config's." }, "verdict": { "enum": ["allow", "ask", "deny", "withheld"] }, "reasons": { "type": "array", "items": { "type": "string" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "reaches": { "type": "integer", "minimum": 0, "description": "Accounts that a definition is provisioned to anew." }, "renamed": { "description": "Of a permission set that is renamed: its names, and in how many accounts the role's ARN changes.", "type": "object", "additionalProperties": false, "required": ["from", "to", "accounts"], "properties": { "from": { "type": "string" }, "to": { "type": "string" }, "accounts": { "type": "integer", "minimum": 0 } } } } };
var pattern15 = new RegExp("^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$", "u");
var pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
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
              const err0 = { instancePath, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"', propertyName: key0 };
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
var schema47 = { "description": "Of the cause account: what became of the account since idc.lock.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "changes"], "properties": { "id": { "$ref": "#/$defs/account" }, "name": { "type": "string" }, "changes": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "enum": ["joined", "left", "renamed", "moved", "tagged", "state"] }, "was": { "type": "string", "description": "A name, a path of an OU, tags or a state." }, "is": { "type": "string" } } } } } };
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
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.changes === void 0 && (missing0 = "changes")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "changes")) {
            validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern11.test(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                  return false;
                }
              } else {
                validate27.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs5 = errors;
              if (typeof data.name !== "string") {
                validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.changes !== void 0) {
                let data2 = data.changes;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      validate27.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.what === void 0 && (missing1 = "what")) {
                              validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs11 = errors;
                              for (const key1 in data3) {
                                if (!(key1 === "what" || key1 === "was" || key1 === "is")) {
                                  validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs11 === errors) {
                                if (data3.what !== void 0) {
                                  let data4 = data3.what;
                                  const _errs12 = errors;
                                  if (!(data4 === "joined" || data4 === "left" || data4 === "renamed" || data4 === "moved" || data4 === "tagged" || data4 === "state")) {
                                    validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/what", schemaPath: "#/properties/changes/items/properties/what/enum", keyword: "enum", params: { allowedValues: schema47.properties.changes.items.properties.what.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid3 = _errs12 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data3.was !== void 0) {
                                    const _errs13 = errors;
                                    if (typeof data3.was !== "string") {
                                      validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/was", schemaPath: "#/properties/changes/items/properties/was/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs13 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data3.is !== void 0) {
                                      const _errs15 = errors;
                                      if (typeof data3.is !== "string") {
                                        validate27.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/is", schemaPath: "#/properties/changes/items/properties/is/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid3 = _errs15 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate27.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
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
var schema55 = { "type": "object", "additionalProperties": false, "required": ["service", "operation", "input", "locks"], "properties": { "service": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "description": "As AWS's SDK names its client: sso-admin, identitystore." }, "operation": { "type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$" }, "input": { "type": "object", "description": "{$ref, out} inside stands for what an earlier step saves." }, "wait": { "enum": ["AccountAssignmentCreationStatus", "AccountAssignmentDeletionStatus", "PermissionSetProvisioningStatus"] }, "locks": { "type": "array", "items": { "type": "string" } }, "saves": { "type": "object", "additionalProperties": { "type": "string" } }, "replaces": { "const": true }, "onConflict": { "type": "object", "additionalProperties": false, "required": ["instead", "undo"], "properties": { "instead": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "undo": { "$ref": "#/$defs/step" } } } } };
var pattern24 = new RegExp("^[a-z][a-z0-9-]*$", "u");
var pattern25 = new RegExp("^[A-Z][A-Za-z0-9]*$", "u");
var wrapper0 = { validate: validate29 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
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
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "service" || key0 === "operation" || key0 === "input" || key0 === "wait" || key0 === "locks" || key0 === "saves" || key0 === "replaces" || key0 === "onConflict")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern24.test(data0)) {
                  validate29.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"' }];
                  return false;
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  if (!pattern25.test(data1)) {
                    validate29.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Za-z0-9]*$" }, message: 'must match pattern "^[A-Z][A-Za-z0-9]*$"' }];
                    return false;
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate29.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                    validate29.errors = [{ instancePath: instancePath + "/wait", schemaPath: "#/properties/wait/enum", keyword: "enum", params: { allowedValues: schema55.properties.wait.enum }, message: "must be equal to one of the allowed values" }];
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
                            validate29.errors = [{ instancePath: instancePath + "/locks/" + i0, schemaPath: "#/properties/locks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs11 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/locks", schemaPath: "#/properties/locks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                              validate29.errors = [{ instancePath: instancePath + "/saves/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/saves/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/saves", schemaPath: "#/properties/saves/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                          validate29.errors = [{ instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
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
                                validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs21 = errors;
                                for (const key2 in data9) {
                                  if (!(key2 === "instead" || key2 === "undo")) {
                                    validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
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
                                        validate29.errors = [{ instancePath: instancePath + "/onConflict/instead", schemaPath: "#/properties/onConflict/properties/instead/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                              validate29.errors = [{ instancePath: instancePath + "/onConflict", schemaPath: "#/properties/onConflict/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                  validate23.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
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
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (!pattern14.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                const _errs8 = errors;
                if (!(data2 === "create" || data2 === "update" || data2 === "delete")) {
                  validate23.errors = [{ instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema41.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.before !== void 0) {
                  const _errs9 = errors;
                  if (!validate24(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.after !== void 0) {
                    const _errs10 = errors;
                    if (!validate24(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fields !== void 0) {
                      let data5 = data.fields;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data5)) {
                          var valid3 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs13 = errors;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data6 === "string") {
                                if (!pattern15.test(data6)) {
                                  validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"' }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs13 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate23.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cause !== void 0) {
                        let data7 = data.cause;
                        const _errs16 = errors;
                        if (!(data7 === "edit" || data7 === "drift" || data7 === "expiry" || data7 === "account" || data7 === "adoption")) {
                          validate23.errors = [{ instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/enum", keyword: "enum", params: { allowedValues: schema41.properties.cause.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.account !== void 0) {
                          const _errs17 = errors;
                          if (!validate27(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.commit !== void 0) {
                            let data9 = data.commit;
                            const _errs18 = errors;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (typeof data9 === "string") {
                                if (!pattern6.test(data9)) {
                                  validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                  return false;
                                }
                              } else {
                                validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.uncommitted !== void 0) {
                              const _errs21 = errors;
                              if (true !== data.uncommitted) {
                                validate23.errors = [{ instancePath: instancePath + "/uncommitted", schemaPath: "#/properties/uncommitted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.outside !== void 0) {
                                const _errs22 = errors;
                                if (true !== data.outside) {
                                  validate23.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                  return false;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sources !== void 0) {
                                  let data12 = data.sources;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid6 = true;
                                      const len1 = data12.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data13 = data12[i1];
                                        const _errs25 = errors;
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                            let missing1;
                                            if (data13.file === void 0 && (missing1 = "file") || data13.line === void 0 && (missing1 = "line") || data13.column === void 0 && (missing1 = "column")) {
                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs28 = errors;
                                              for (const key1 in data13) {
                                                if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "owner" || key1 === "reason" || key1 === "ticket" || key1 === "expires")) {
                                                  validate23.errors = [{ instancePath: instancePath + "/sources/" + i1, schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs28 === errors) {
                                                if (data13.file !== void 0) {
                                                  const _errs29 = errors;
                                                  if (typeof data13.file !== "string") {
                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/file", schemaPath: "#/$defs/source/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid8 = _errs29 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data13.line !== void 0) {
                                                    let data15 = data13.line;
                                                    const _errs31 = errors;
                                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                      validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs31) {
                                                      if (typeof data15 == "number" && isFinite(data15)) {
                                                        if (data15 < 1 || isNaN(data15)) {
                                                          validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/line", schemaPath: "#/$defs/source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid8 = _errs31 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data13.column !== void 0) {
                                                      let data16 = data13.column;
                                                      const _errs33 = errors;
                                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                                        validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs33) {
                                                        if (typeof data16 == "number" && isFinite(data16)) {
                                                          if (data16 < 1 || isNaN(data16)) {
                                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/column", schemaPath: "#/$defs/source/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid8 = _errs33 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                      if (data13.owner !== void 0) {
                                                        const _errs35 = errors;
                                                        if (typeof data13.owner !== "string") {
                                                          validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/owner", schemaPath: "#/$defs/source/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid8 = _errs35 === errors;
                                                      } else {
                                                        var valid8 = true;
                                                      }
                                                      if (valid8) {
                                                        if (data13.reason !== void 0) {
                                                          const _errs37 = errors;
                                                          if (typeof data13.reason !== "string") {
                                                            validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/reason", schemaPath: "#/$defs/source/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid8 = _errs37 === errors;
                                                        } else {
                                                          var valid8 = true;
                                                        }
                                                        if (valid8) {
                                                          if (data13.ticket !== void 0) {
                                                            const _errs39 = errors;
                                                            if (typeof data13.ticket !== "string") {
                                                              validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/ticket", schemaPath: "#/$defs/source/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid8 = _errs39 === errors;
                                                          } else {
                                                            var valid8 = true;
                                                          }
                                                          if (valid8) {
                                                            if (data13.expires !== void 0) {
                                                              let data20 = data13.expires;
                                                              const _errs41 = errors;
                                                              if (errors === _errs41) {
                                                                if (typeof data20 === "string") {
                                                                  if (!pattern19.test(data20)) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate23.errors = [{ instancePath: instancePath + "/sources/" + i1 + "/expires", schemaPath: "#/$defs/source/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid8 = _errs41 === errors;
                                                            } else {
                                                              var valid8 = true;
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
                                        var valid6 = _errs25 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate23.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.anew !== void 0) {
                                    let data21 = data.anew;
                                    const _errs43 = errors;
                                    if (errors === _errs43) {
                                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        let missing2;
                                        if (data21.key === void 0 && (missing2 = "key") || data21.fields === void 0 && (missing2 = "fields")) {
                                          validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                          return false;
                                        } else {
                                          const _errs45 = errors;
                                          for (const key2 in data21) {
                                            if (!(key2 === "key" || key2 === "fields" || key2 === "with")) {
                                              validate23.errors = [{ instancePath: instancePath + "/anew", schemaPath: "#/properties/anew/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs45 === errors) {
                                            if (data21.key !== void 0) {
                                              let data22 = data21.key;
                                              const _errs46 = errors;
                                              const _errs47 = errors;
                                              if (errors === _errs47) {
                                                if (typeof data22 === "string") {
                                                  if (!pattern12.test(data22)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate23.errors = [{ instancePath: instancePath + "/anew/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs46 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data21.fields !== void 0) {
                                                let data23 = data21.fields;
                                                const _errs49 = errors;
                                                if (errors === _errs49) {
                                                  if (Array.isArray(data23)) {
                                                    var valid11 = true;
                                                    const len2 = data23.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data24 = data23[i2];
                                                      const _errs51 = errors;
                                                      const _errs52 = errors;
                                                      if (errors === _errs52) {
                                                        if (typeof data24 === "string") {
                                                          if (!pattern15.test(data24)) {
                                                            validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/pattern", keyword: "pattern", params: { pattern: "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$" }, message: 'must match pattern "^(?![0-9a-f]{7,}$)[A-Za-z][A-Za-z0-9]{0,63}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate23.errors = [{ instancePath: instancePath + "/anew/fields/" + i2, schemaPath: "#/$defs/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid11 = _errs51 === errors;
                                                      if (!valid11) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate23.errors = [{ instancePath: instancePath + "/anew/fields", schemaPath: "#/properties/anew/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid9 = _errs49 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data21.with !== void 0) {
                                                  let data25 = data21.with;
                                                  const _errs54 = errors;
                                                  const _errs55 = errors;
                                                  if (errors === _errs55) {
                                                    if (typeof data25 === "string") {
                                                      if (!pattern12.test(data25)) {
                                                        validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate23.errors = [{ instancePath: instancePath + "/anew/with", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid9 = _errs54 === errors;
                                                } else {
                                                  var valid9 = true;
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
                                    var valid0 = _errs43 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.heldBy !== void 0) {
                                      let data26 = data.heldBy;
                                      const _errs57 = errors;
                                      if (errors === _errs57) {
                                        if (Array.isArray(data26)) {
                                          var valid14 = true;
                                          const len3 = data26.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data27 = data26[i3];
                                            const _errs59 = errors;
                                            const _errs60 = errors;
                                            if (errors === _errs60) {
                                              if (typeof data27 === "string") {
                                                if (!pattern12.test(data27)) {
                                                  validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/heldBy/" + i3, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid14 = _errs59 === errors;
                                            if (!valid14) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate23.errors = [{ instancePath: instancePath + "/heldBy", schemaPath: "#/properties/heldBy/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs57 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.verdict !== void 0) {
                                        let data28 = data.verdict;
                                        const _errs62 = errors;
                                        if (!(data28 === "allow" || data28 === "ask" || data28 === "deny" || data28 === "withheld")) {
                                          validate23.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema41.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs62 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.reasons !== void 0) {
                                          let data29 = data.reasons;
                                          const _errs63 = errors;
                                          if (errors === _errs63) {
                                            if (Array.isArray(data29)) {
                                              var valid16 = true;
                                              const len4 = data29.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                const _errs65 = errors;
                                                if (typeof data29[i4] !== "string") {
                                                  validate23.errors = [{ instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs65 === errors;
                                                if (!valid16) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate23.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs63 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.steps !== void 0) {
                                            let data31 = data.steps;
                                            const _errs67 = errors;
                                            if (errors === _errs67) {
                                              if (Array.isArray(data31)) {
                                                var valid17 = true;
                                                const len5 = data31.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  const _errs69 = errors;
                                                  if (!validate29(data31[i5], { instancePath: instancePath + "/steps/" + i5, parentData: data31, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid17 = _errs69 === errors;
                                                  if (!valid17) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate23.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs67 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.reaches !== void 0) {
                                              let data33 = data.reaches;
                                              const _errs70 = errors;
                                              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs70) {
                                                if (typeof data33 == "number" && isFinite(data33)) {
                                                  if (data33 < 0 || isNaN(data33)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs70 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.renamed !== void 0) {
                                                let data34 = data.renamed;
                                                const _errs72 = errors;
                                                if (errors === _errs72) {
                                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                    let missing3;
                                                    if (data34.from === void 0 && (missing3 = "from") || data34.to === void 0 && (missing3 = "to") || data34.accounts === void 0 && (missing3 = "accounts")) {
                                                      validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs74 = errors;
                                                      for (const key3 in data34) {
                                                        if (!(key3 === "from" || key3 === "to" || key3 === "accounts")) {
                                                          validate23.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs74 === errors) {
                                                        if (data34.from !== void 0) {
                                                          const _errs75 = errors;
                                                          if (typeof data34.from !== "string") {
                                                            validate23.errors = [{ instancePath: instancePath + "/renamed/from", schemaPath: "#/properties/renamed/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs75 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data34.to !== void 0) {
                                                            const _errs77 = errors;
                                                            if (typeof data34.to !== "string") {
                                                              validate23.errors = [{ instancePath: instancePath + "/renamed/to", schemaPath: "#/properties/renamed/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid18 = _errs77 === errors;
                                                          } else {
                                                            var valid18 = true;
                                                          }
                                                          if (valid18) {
                                                            if (data34.accounts !== void 0) {
                                                              let data37 = data34.accounts;
                                                              const _errs79 = errors;
                                                              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                                validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs79) {
                                                                if (typeof data37 == "number" && isFinite(data37)) {
                                                                  if (data37 < 0 || isNaN(data37)) {
                                                                    validate23.errors = [{ instancePath: instancePath + "/renamed/accounts", schemaPath: "#/properties/renamed/properties/accounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid18 = _errs79 === errors;
                                                            } else {
                                                              var valid18 = true;
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
                                                var valid0 = _errs72 === errors;
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
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "description": "What a guardrail says of a change, or of an effect that is none. `deny` refuses it, `approve` leaves it to a person, `warn` is told.", "type": "object", "additionalProperties": false, "required": ["key", "policy", "severity", "message", "approvers"], "properties": { "key": { "$ref": "#/$defs/key" }, "policy": { "description": "Its id; `cedar` where none could be asked.", "type": "string" }, "severity": { "enum": ["deny", "approve", "warn"] }, "message": { "type": "string" }, "approvers": { "description": "Teams or people whose approval it asks for, as they are written.", "type": "array", "items": { "type": "string" } }, "at": { "$ref": "#/$defs/place" }, "past": { "const": true, "description": "It is of an earlier commit, and the one at hand has no such rule any more." }, "failed": { "const": true, "description": "It could not be evaluated, and counts as a denial." }, "exempt": { "description": "The rule itself does not stop this change.", "type": "object", "additionalProperties": false, "required": ["owner", "reason", "until"], "properties": { "owner": { "type": "string" }, "reason": { "type": "string" }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, "approved": { "description": "Those whom it asks have approved it, so it stops nothing. Without a pull request: one of them let the run in.", "type": "object", "additionalProperties": false, "required": ["by", "pullRequests"], "properties": { "by": { "type": "array", "items": { "type": "string" } }, "pullRequests": { "type": "array", "items": { "type": "integer", "minimum": 1 } } } }, "unapproved": { "description": "Why GitHub, which was asked, says that those whom it asks have not approved it.", "type": "string" }, "beside": { "description": "It is of an effect that is no change: the key is its own. What is refused keeps the commit from being completed.", "type": "object", "additionalProperties": false, "required": ["effect", "what"], "properties": { "effect": { "type": "string", "description": "As rules call it, as changeSettings." }, "what": { "type": "string", "description": "What happens, in words." } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.policy === void 0 && (missing0 = "policy") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.approvers === void 0 && (missing0 = "approvers")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema56.properties, key0)) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate32.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                  return false;
                }
              } else {
                validate32.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.policy !== void 0) {
              const _errs5 = errors;
              if (typeof data.policy !== "string") {
                validate32.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.severity !== void 0) {
                let data2 = data.severity;
                const _errs7 = errors;
                if (!(data2 === "deny" || data2 === "approve" || data2 === "warn")) {
                  validate32.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema56.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.message !== "string") {
                    validate32.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.approvers !== void 0) {
                    let data4 = data.approvers;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid2 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (typeof data4[i0] !== "string") {
                            validate32.errors = [{ instancePath: instancePath + "/approvers/" + i0, schemaPath: "#/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate32.errors = [{ instancePath: instancePath + "/approvers", schemaPath: "#/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.at !== void 0) {
                      let data6 = data.at;
                      const _errs14 = errors;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line") || data6.column === void 0 && (missing1 = "column")) {
                            validate32.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs17 = errors;
                            for (const key1 in data6) {
                              if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
                                validate32.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs17 === errors) {
                              if (data6.file !== void 0) {
                                const _errs18 = errors;
                                if (typeof data6.file !== "string") {
                                  validate32.errors = [{ instancePath: instancePath + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid4 = _errs18 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data6.line !== void 0) {
                                  let data8 = data6.line;
                                  const _errs20 = errors;
                                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                    validate32.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs20) {
                                    if (typeof data8 == "number" && isFinite(data8)) {
                                      if (data8 < 1 || isNaN(data8)) {
                                        validate32.errors = [{ instancePath: instancePath + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid4 = _errs20 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data6.column !== void 0) {
                                    let data9 = data6.column;
                                    const _errs22 = errors;
                                    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                      validate32.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs22) {
                                      if (typeof data9 == "number" && isFinite(data9)) {
                                        if (data9 < 1 || isNaN(data9)) {
                                          validate32.errors = [{ instancePath: instancePath + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid4 = _errs22 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate32.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.past !== void 0) {
                        const _errs24 = errors;
                        if (true !== data.past) {
                          validate32.errors = [{ instancePath: instancePath + "/past", schemaPath: "#/properties/past/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid0 = _errs24 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.failed !== void 0) {
                          const _errs25 = errors;
                          if (true !== data.failed) {
                            validate32.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                            return false;
                          }
                          var valid0 = _errs25 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.exempt !== void 0) {
                            let data12 = data.exempt;
                            const _errs26 = errors;
                            if (errors === _errs26) {
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                let missing2;
                                if (data12.owner === void 0 && (missing2 = "owner") || data12.reason === void 0 && (missing2 = "reason") || data12.until === void 0 && (missing2 = "until")) {
                                  validate32.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs28 = errors;
                                  for (const key2 in data12) {
                                    if (!(key2 === "owner" || key2 === "reason" || key2 === "until")) {
                                      validate32.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs28 === errors) {
                                    if (data12.owner !== void 0) {
                                      const _errs29 = errors;
                                      if (typeof data12.owner !== "string") {
                                        validate32.errors = [{ instancePath: instancePath + "/exempt/owner", schemaPath: "#/properties/exempt/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid5 = _errs29 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data12.reason !== void 0) {
                                        const _errs31 = errors;
                                        if (typeof data12.reason !== "string") {
                                          validate32.errors = [{ instancePath: instancePath + "/exempt/reason", schemaPath: "#/properties/exempt/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid5 = _errs31 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data12.until !== void 0) {
                                          let data15 = data12.until;
                                          const _errs33 = errors;
                                          if (errors === _errs33) {
                                            if (typeof data15 === "string") {
                                              if (!pattern19.test(data15)) {
                                                validate32.errors = [{ instancePath: instancePath + "/exempt/until", schemaPath: "#/properties/exempt/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate32.errors = [{ instancePath: instancePath + "/exempt/until", schemaPath: "#/properties/exempt/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs33 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate32.errors = [{ instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.approved !== void 0) {
                              let data16 = data.approved;
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing3;
                                  if (data16.by === void 0 && (missing3 = "by") || data16.pullRequests === void 0 && (missing3 = "pullRequests")) {
                                    validate32.errors = [{ instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    const _errs37 = errors;
                                    for (const key3 in data16) {
                                      if (!(key3 === "by" || key3 === "pullRequests")) {
                                        validate32.errors = [{ instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs37 === errors) {
                                      if (data16.by !== void 0) {
                                        let data17 = data16.by;
                                        const _errs38 = errors;
                                        if (errors === _errs38) {
                                          if (Array.isArray(data17)) {
                                            var valid7 = true;
                                            const len1 = data17.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              const _errs40 = errors;
                                              if (typeof data17[i1] !== "string") {
                                                validate32.errors = [{ instancePath: instancePath + "/approved/by/" + i1, schemaPath: "#/properties/approved/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid7 = _errs40 === errors;
                                              if (!valid7) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate32.errors = [{ instancePath: instancePath + "/approved/by", schemaPath: "#/properties/approved/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid6 = _errs38 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data16.pullRequests !== void 0) {
                                          let data19 = data16.pullRequests;
                                          const _errs42 = errors;
                                          if (errors === _errs42) {
                                            if (Array.isArray(data19)) {
                                              var valid8 = true;
                                              const len2 = data19.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data20 = data19[i2];
                                                const _errs44 = errors;
                                                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                                  validate32.errors = [{ instancePath: instancePath + "/approved/pullRequests/" + i2, schemaPath: "#/properties/approved/properties/pullRequests/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs44) {
                                                  if (typeof data20 == "number" && isFinite(data20)) {
                                                    if (data20 < 1 || isNaN(data20)) {
                                                      validate32.errors = [{ instancePath: instancePath + "/approved/pullRequests/" + i2, schemaPath: "#/properties/approved/properties/pullRequests/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid8 = _errs44 === errors;
                                                if (!valid8) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate32.errors = [{ instancePath: instancePath + "/approved/pullRequests", schemaPath: "#/properties/approved/properties/pullRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs42 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate32.errors = [{ instancePath: instancePath + "/approved", schemaPath: "#/properties/approved/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs35 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.unapproved !== void 0) {
                                const _errs46 = errors;
                                if (typeof data.unapproved !== "string") {
                                  validate32.errors = [{ instancePath: instancePath + "/unapproved", schemaPath: "#/properties/unapproved/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs46 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.beside !== void 0) {
                                  let data22 = data.beside;
                                  const _errs48 = errors;
                                  if (errors === _errs48) {
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                      let missing4;
                                      if (data22.effect === void 0 && (missing4 = "effect") || data22.what === void 0 && (missing4 = "what")) {
                                        validate32.errors = [{ instancePath: instancePath + "/beside", schemaPath: "#/properties/beside/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                        return false;
                                      } else {
                                        const _errs50 = errors;
                                        for (const key4 in data22) {
                                          if (!(key4 === "effect" || key4 === "what")) {
                                            validate32.errors = [{ instancePath: instancePath + "/beside", schemaPath: "#/properties/beside/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs50 === errors) {
                                          if (data22.effect !== void 0) {
                                            const _errs51 = errors;
                                            if (typeof data22.effect !== "string") {
                                              validate32.errors = [{ instancePath: instancePath + "/beside/effect", schemaPath: "#/properties/beside/properties/effect/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid9 = _errs51 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                          if (valid9) {
                                            if (data22.what !== void 0) {
                                              const _errs53 = errors;
                                              if (typeof data22.what !== "string") {
                                                validate32.errors = [{ instancePath: instancePath + "/beside/what", schemaPath: "#/properties/beside/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid9 = _errs53 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate32.errors = [{ instancePath: instancePath + "/beside", schemaPath: "#/properties/beside/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs48 === errors;
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
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "description": "People to whom the same happens in the same accounts.", "type": "object", "additionalProperties": false, "required": ["turn", "people", "accounts", "gained", "lost", "redefined", "because"], "properties": { "turn": { "enum": ["gain", "loss", "same"] }, "people": { "type": "array", "items": { "type": "string" } }, "groups": { "description": "Groups that stand for their members, whom nobody read.", "type": "array", "items": { "type": "string" } }, "accounts": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/account" } }, "was": { "$ref": "#/$defs/accessClass" }, "becomes": { "$ref": "#/$defs/accessClass" }, "gained": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "lost": { "description": "Permission sets.", "type": "array", "items": { "type": "string" } }, "redefined": { "description": "Permission sets that they keep, and that are defined in another way.", "type": "array", "items": { "type": "string" } }, "until": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "roughly": { "const": true, "description": "At the most: so much changes that people were not compared one by one. Each may have as much by another way, or be in some of these accounts alone." }, "because": { "description": "Changes of the plan.", "type": "array", "items": { "$ref": "#/$defs/key" } } } };
var schema61 = { "enum": ["none", "billing", "read", "data read", "write", "unknown", "admin"] };
var pattern29 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.turn === void 0 && (missing0 = "turn") || data.people === void 0 && (missing0 = "people") || data.accounts === void 0 && (missing0 = "accounts") || data.gained === void 0 && (missing0 = "gained") || data.lost === void 0 && (missing0 = "lost") || data.redefined === void 0 && (missing0 = "redefined") || data.because === void 0 && (missing0 = "because")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema59.properties, key0)) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.turn !== void 0) {
            let data0 = data.turn;
            const _errs2 = errors;
            if (!(data0 === "gain" || data0 === "loss" || data0 === "same")) {
              validate34.errors = [{ instancePath: instancePath + "/turn", schemaPath: "#/properties/turn/enum", keyword: "enum", params: { allowedValues: schema59.properties.turn.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.people !== void 0) {
              let data1 = data.people;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate34.errors = [{ instancePath: instancePath + "/people/" + i0, schemaPath: "#/properties/people/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate34.errors = [{ instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groups !== void 0) {
                let data3 = data.groups;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs9 = errors;
                      if (typeof data3[i1] !== "string") {
                        validate34.errors = [{ instancePath: instancePath + "/groups/" + i1, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate34.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.accounts !== void 0) {
                  let data5 = data.accounts;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate34.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len2 = data5.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data6 = data5[i2];
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!pattern11.test(data6)) {
                                validate34.errors = [{ instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                return false;
                              }
                            } else {
                              validate34.errors = [{ instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.was !== void 0) {
                    let data7 = data.was;
                    const _errs16 = errors;
                    if (!(data7 === "none" || data7 === "billing" || data7 === "read" || data7 === "data read" || data7 === "write" || data7 === "unknown" || data7 === "admin")) {
                      validate34.errors = [{ instancePath: instancePath + "/was", schemaPath: "#/$defs/accessClass/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.becomes !== void 0) {
                      let data8 = data.becomes;
                      const _errs18 = errors;
                      if (!(data8 === "none" || data8 === "billing" || data8 === "read" || data8 === "data read" || data8 === "write" || data8 === "unknown" || data8 === "admin")) {
                        validate34.errors = [{ instancePath: instancePath + "/becomes", schemaPath: "#/$defs/accessClass/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gained !== void 0) {
                        let data9 = data.gained;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (Array.isArray(data9)) {
                            var valid7 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs22 = errors;
                              if (typeof data9[i3] !== "string") {
                                validate34.errors = [{ instancePath: instancePath + "/gained/" + i3, schemaPath: "#/properties/gained/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid7 = _errs22 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate34.errors = [{ instancePath: instancePath + "/gained", schemaPath: "#/properties/gained/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lost !== void 0) {
                          let data11 = data.lost;
                          const _errs24 = errors;
                          if (errors === _errs24) {
                            if (Array.isArray(data11)) {
                              var valid8 = true;
                              const len4 = data11.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                const _errs26 = errors;
                                if (typeof data11[i4] !== "string") {
                                  validate34.errors = [{ instancePath: instancePath + "/lost/" + i4, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid8 = _errs26 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate34.errors = [{ instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.redefined !== void 0) {
                            let data13 = data.redefined;
                            const _errs28 = errors;
                            if (errors === _errs28) {
                              if (Array.isArray(data13)) {
                                var valid9 = true;
                                const len5 = data13.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  const _errs30 = errors;
                                  if (typeof data13[i5] !== "string") {
                                    validate34.errors = [{ instancePath: instancePath + "/redefined/" + i5, schemaPath: "#/properties/redefined/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs30 === errors;
                                  if (!valid9) {
                                    break;
                                  }
                                }
                              } else {
                                validate34.errors = [{ instancePath: instancePath + "/redefined", schemaPath: "#/properties/redefined/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.until !== void 0) {
                              let data15 = data.until;
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (typeof data15 === "string") {
                                  if (!pattern29.test(data15)) {
                                    validate34.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate34.errors = [{ instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs32 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.roughly !== void 0) {
                                const _errs34 = errors;
                                if (true !== data.roughly) {
                                  validate34.errors = [{ instancePath: instancePath + "/roughly", schemaPath: "#/properties/roughly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                  return false;
                                }
                                var valid0 = _errs34 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.because !== void 0) {
                                  let data17 = data.because;
                                  const _errs35 = errors;
                                  if (errors === _errs35) {
                                    if (Array.isArray(data17)) {
                                      var valid10 = true;
                                      const len6 = data17.length;
                                      for (let i6 = 0; i6 < len6; i6++) {
                                        let data18 = data17[i6];
                                        const _errs37 = errors;
                                        const _errs38 = errors;
                                        if (errors === _errs38) {
                                          if (typeof data18 === "string") {
                                            if (!pattern12.test(data18)) {
                                              validate34.errors = [{ instancePath: instancePath + "/because/" + i6, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate34.errors = [{ instancePath: instancePath + "/because/" + i6, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs37 === errors;
                                        if (!valid10) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate34.errors = [{ instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs35 === errors;
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
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
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
              validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
              return false;
            }
          } else {
            validate36.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
                                if (data4.privacy !== void 0) {
                                  let data7 = data4.privacy;
                                  const _errs13 = errors;
                                  if (!(data7 === "groups" || data7 === "counts")) {
                                    validate20.errors = [{ instancePath: instancePath + "/config/privacy", schemaPath: "#/properties/config/properties/privacy/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.privacy.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid1 = _errs13 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data4.commit !== void 0) {
                                    let data8 = data4.commit;
                                    const _errs14 = errors;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                      if (typeof data8 === "string") {
                                        if (!pattern6.test(data8)) {
                                          validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/config/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs14 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data4.path !== void 0) {
                                      const _errs17 = errors;
                                      if (typeof data4.path !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/config/path", schemaPath: "#/properties/config/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid1 = _errs17 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data4.written !== void 0) {
                                        let data10 = data4.written;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                            let missing2;
                                            if (data10.first === void 0 && (missing2 = "first") || data10.newest === void 0 && (missing2 = "newest")) {
                                              validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                              return false;
                                            } else {
                                              const _errs21 = errors;
                                              for (const key2 in data10) {
                                                if (!(key2 === "first" || key2 === "newest")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/config/written", schemaPath: "#/properties/config/properties/written/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs21 === errors) {
                                                if (data10.first !== void 0) {
                                                  let data11 = data10.first;
                                                  const _errs22 = errors;
                                                  const _errs23 = errors;
                                                  if (errors === _errs23) {
                                                    if (typeof data11 === "string") {
                                                      if (!pattern6.test(data11)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/written/first", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid3 = _errs22 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data10.newest !== void 0) {
                                                    let data12 = data10.newest;
                                                    const _errs25 = errors;
                                                    const _errs26 = errors;
                                                    if (errors === _errs26) {
                                                      if (typeof data12 === "string") {
                                                        if (!pattern6.test(data12)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/config/written/newest", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs25 === errors;
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
                                        var valid1 = _errs19 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data4.writer !== void 0) {
                                          const _errs28 = errors;
                                          if (typeof data4.writer !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/config/writer", schemaPath: "#/properties/config/properties/writer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data4.missing !== void 0) {
                                            const _errs30 = errors;
                                            if (typeof data4.missing !== "string") {
                                              validate20.errors = [{ instancePath: instancePath + "/config/missing", schemaPath: "#/properties/config/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid1 = _errs30 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data4.forgotten !== void 0) {
                                              const _errs32 = errors;
                                              if (true !== data4.forgotten) {
                                                validate20.errors = [{ instancePath: instancePath + "/config/forgotten", schemaPath: "#/properties/config/properties/forgotten/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                return false;
                                              }
                                              var valid1 = _errs32 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data4.superseded !== void 0) {
                                                let data16 = data4.superseded;
                                                const _errs33 = errors;
                                                const _errs34 = errors;
                                                if (errors === _errs34) {
                                                  if (typeof data16 === "string") {
                                                    if (!pattern6.test(data16)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/superseded", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid1 = _errs33 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data4.renames !== void 0) {
                                                  const _errs36 = errors;
                                                  if (typeof data4.renames !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/config/renames", schemaPath: "#/properties/config/properties/renames/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid1 = _errs36 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data4.former !== void 0) {
                                                    const _errs38 = errors;
                                                    if (typeof data4.former !== "string") {
                                                      validate20.errors = [{ instancePath: instancePath + "/config/former", schemaPath: "#/properties/config/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid1 = _errs38 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data4.others !== void 0) {
                                                      let data19 = data4.others;
                                                      const _errs40 = errors;
                                                      if (errors === _errs40) {
                                                        if (Array.isArray(data19)) {
                                                          var valid7 = true;
                                                          const len0 = data19.length;
                                                          for (let i0 = 0; i0 < len0; i0++) {
                                                            const _errs42 = errors;
                                                            if (typeof data19[i0] !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/config/others/" + i0, schemaPath: "#/properties/config/properties/others/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid7 = _errs42 === errors;
                                                            if (!valid7) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/others", schemaPath: "#/properties/config/properties/others/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid1 = _errs40 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data4.unpublished !== void 0) {
                                                        const _errs44 = errors;
                                                        if (true !== data4.unpublished) {
                                                          validate20.errors = [{ instancePath: instancePath + "/config/unpublished", schemaPath: "#/properties/config/properties/unpublished/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                          return false;
                                                        }
                                                        var valid1 = _errs44 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data4.withoutSettings !== void 0) {
                                                          const _errs45 = errors;
                                                          if (true !== data4.withoutSettings) {
                                                            validate20.errors = [{ instancePath: instancePath + "/config/withoutSettings", schemaPath: "#/properties/config/properties/withoutSettings/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                            return false;
                                                          }
                                                          var valid1 = _errs45 === errors;
                                                        } else {
                                                          var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                          if (data4.applied !== void 0) {
                                                            let data23 = data4.applied;
                                                            const _errs46 = errors;
                                                            const _errs47 = errors;
                                                            if (errors === _errs47) {
                                                              if (typeof data23 === "string") {
                                                                if (!pattern6.test(data23)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/config/applied", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid1 = _errs46 === errors;
                                                          } else {
                                                            var valid1 = true;
                                                          }
                                                          if (valid1) {
                                                            if (data4.state !== void 0) {
                                                              let data24 = data4.state;
                                                              const _errs49 = errors;
                                                              if (!(data24 === "believed" || data24 === "first-run" || data24 === "no-repository" || data24 === "no-commit" || data24 === "uncommitted-changes" || data24 === "tags-unreadable" || data24 === "pointer-unreadable" || data24 === "pointer-unknown-commit" || data24 === "pointer-not-ancestor" || data24 === "pointer-other-path" || data24 === "past-config-unreadable" || data24 === "memory-lost" || data24 === "settings-unreadable" || data24 === "history-cut" || data24 === "renamed-unsaid")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/config/state", schemaPath: "#/properties/config/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.config.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid1 = _errs49 === errors;
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
                      const _errs50 = errors;
                      if (typeof data.organization !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs50 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.instance !== void 0) {
                        let data26 = data.instance;
                        const _errs52 = errors;
                        if (errors === _errs52) {
                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            let missing3;
                            if (data26.arn === void 0 && (missing3 = "arn") || data26.region === void 0 && (missing3 = "region") || data26.identityStoreId === void 0 && (missing3 = "identityStoreId")) {
                              validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs54 = errors;
                              for (const key3 in data26) {
                                if (!(key3 === "arn" || key3 === "region" || key3 === "identityStoreId")) {
                                  validate20.errors = [{ instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs54 === errors) {
                                if (data26.arn !== void 0) {
                                  const _errs55 = errors;
                                  if (typeof data26.arn !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/instance/arn", schemaPath: "#/properties/instance/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid9 = _errs55 === errors;
                                } else {
                                  var valid9 = true;
                                }
                                if (valid9) {
                                  if (data26.region !== void 0) {
                                    const _errs57 = errors;
                                    if (typeof data26.region !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/instance/region", schemaPath: "#/properties/instance/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid9 = _errs57 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data26.identityStoreId !== void 0) {
                                      const _errs59 = errors;
                                      if (typeof data26.identityStoreId !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/instance/identityStoreId", schemaPath: "#/properties/instance/properties/identityStoreId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid9 = _errs59 === errors;
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
                        var valid0 = _errs52 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.caller !== void 0) {
                          let data30 = data.caller;
                          const _errs61 = errors;
                          if (errors === _errs61) {
                            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                              let missing4;
                              if (data30.account === void 0 && (missing4 = "account") || data30.arn === void 0 && (missing4 = "arn") || data30.role === void 0 && (missing4 = "role")) {
                                validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs63 = errors;
                                for (const key4 in data30) {
                                  if (!(key4 === "account" || key4 === "arn" || key4 === "role")) {
                                    validate20.errors = [{ instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs63 === errors) {
                                  if (data30.account !== void 0) {
                                    let data31 = data30.account;
                                    const _errs64 = errors;
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                      if (typeof data31 === "string") {
                                        if (!pattern11.test(data31)) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/account", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs64 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data30.arn !== void 0) {
                                      const _errs67 = errors;
                                      if (typeof data30.arn !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/caller/arn", schemaPath: "#/properties/caller/properties/arn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs67 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data30.role !== void 0) {
                                        let data33 = data30.role;
                                        const _errs69 = errors;
                                        if (!(data33 === "management account" || data33 === "delegated administrator" || data33 === "member account")) {
                                          validate20.errors = [{ instancePath: instancePath + "/caller/role", schemaPath: "#/properties/caller/properties/role/enum", keyword: "enum", params: { allowedValues: schema31.properties.caller.properties.role.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs69 === errors;
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
                          var valid0 = _errs61 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.endpoint !== void 0) {
                            const _errs70 = errors;
                            if (typeof data.endpoint !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs70 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.management !== void 0) {
                              let data35 = data.management;
                              const _errs72 = errors;
                              if (errors === _errs72) {
                                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                  let missing5;
                                  if (data35.changes === void 0 && (missing5 = "changes")) {
                                    validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                    return false;
                                  } else {
                                    const _errs74 = errors;
                                    for (const key5 in data35) {
                                      if (!(key5 === "roleArn" || key5 === "isNew" || key5 === "changes")) {
                                        validate20.errors = [{ instancePath: instancePath + "/management", schemaPath: "#/properties/management/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs74 === errors) {
                                      if (data35.roleArn !== void 0) {
                                        const _errs75 = errors;
                                        if (typeof data35.roleArn !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/management/roleArn", schemaPath: "#/properties/management/properties/roleArn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid12 = _errs75 === errors;
                                      } else {
                                        var valid12 = true;
                                      }
                                      if (valid12) {
                                        if (data35.isNew !== void 0) {
                                          const _errs77 = errors;
                                          if (true !== data35.isNew) {
                                            validate20.errors = [{ instancePath: instancePath + "/management/isNew", schemaPath: "#/properties/management/properties/isNew/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid12 = _errs77 === errors;
                                        } else {
                                          var valid12 = true;
                                        }
                                        if (valid12) {
                                          if (data35.changes !== void 0) {
                                            let data38 = data35.changes;
                                            const _errs78 = errors;
                                            if (errors === _errs78) {
                                              if (Array.isArray(data38)) {
                                                var valid13 = true;
                                                const len1 = data38.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data39 = data38[i1];
                                                  const _errs80 = errors;
                                                  const _errs81 = errors;
                                                  if (errors === _errs81) {
                                                    if (typeof data39 === "string") {
                                                      if (!pattern12.test(data39)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/management/changes/" + i1, schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid13 = _errs80 === errors;
                                                  if (!valid13) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/management/changes", schemaPath: "#/properties/management/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid12 = _errs78 === errors;
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
                              var valid0 = _errs72 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.narrowed !== void 0) {
                                let data40 = data.narrowed;
                                const _errs83 = errors;
                                if (errors === _errs83) {
                                  if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                    const _errs85 = errors;
                                    for (const key6 in data40) {
                                      if (!(key6 === "only" || key6 === "revokeOnly")) {
                                        validate20.errors = [{ instancePath: instancePath + "/narrowed", schemaPath: "#/properties/narrowed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs85 === errors) {
                                      if (data40.only !== void 0) {
                                        let data41 = data40.only;
                                        const _errs86 = errors;
                                        if (errors === _errs86) {
                                          if (Array.isArray(data41)) {
                                            if (data41.length < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/narrowed/only", schemaPath: "#/properties/narrowed/properties/only/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                              return false;
                                            } else {
                                              var valid16 = true;
                                              const len2 = data41.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs88 = errors;
                                                if (typeof data41[i2] !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/narrowed/only/" + i2, schemaPath: "#/properties/narrowed/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid16 = _errs88 === errors;
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
                                        var valid15 = _errs86 === errors;
                                      } else {
                                        var valid15 = true;
                                      }
                                      if (valid15) {
                                        if (data40.revokeOnly !== void 0) {
                                          const _errs90 = errors;
                                          if (true !== data40.revokeOnly) {
                                            validate20.errors = [{ instancePath: instancePath + "/narrowed/revokeOnly", schemaPath: "#/properties/narrowed/properties/revokeOnly/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid15 = _errs90 === errors;
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
                                var valid0 = _errs83 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.notChosen !== void 0) {
                                  let data44 = data.notChosen;
                                  const _errs91 = errors;
                                  if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                    validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs91) {
                                    if (typeof data44 == "number" && isFinite(data44)) {
                                      if (data44 < 0 || isNaN(data44)) {
                                        validate20.errors = [{ instancePath: instancePath + "/notChosen", schemaPath: "#/properties/notChosen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs91 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.purgeOrphans !== void 0) {
                                    const _errs93 = errors;
                                    if (true !== data.purgeOrphans) {
                                      validate20.errors = [{ instancePath: instancePath + "/purgeOrphans", schemaPath: "#/properties/purgeOrphans/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                      return false;
                                    }
                                    var valid0 = _errs93 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.diagnostics !== void 0) {
                                      let data46 = data.diagnostics;
                                      const _errs94 = errors;
                                      if (errors === _errs94) {
                                        if (Array.isArray(data46)) {
                                          var valid17 = true;
                                          const len3 = data46.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs96 = errors;
                                            if (!validate21(data46[i3], { instancePath: instancePath + "/diagnostics/" + i3, parentData: data46, parentDataProperty: i3, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid17 = _errs96 === errors;
                                            if (!valid17) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/diagnostics", schemaPath: "#/properties/diagnostics/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs94 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.changes !== void 0) {
                                        let data48 = data.changes;
                                        const _errs97 = errors;
                                        if (errors === _errs97) {
                                          if (Array.isArray(data48)) {
                                            var valid18 = true;
                                            const len4 = data48.length;
                                            for (let i4 = 0; i4 < len4; i4++) {
                                              const _errs99 = errors;
                                              if (!validate23(data48[i4], { instancePath: instancePath + "/changes/" + i4, parentData: data48, parentDataProperty: i4, rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid18 = _errs99 === errors;
                                              if (!valid18) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs97 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.policies !== void 0) {
                                          let data50 = data.policies;
                                          const _errs100 = errors;
                                          if (errors === _errs100) {
                                            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                              let missing6;
                                              if (data50.rules === void 0 && (missing6 = "rules") || data50.findings === void 0 && (missing6 = "findings")) {
                                                validate20.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                return false;
                                              } else {
                                                const _errs102 = errors;
                                                for (const key7 in data50) {
                                                  if (!(key7 === "rules" || key7 === "findings")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs102 === errors) {
                                                  if (data50.rules !== void 0) {
                                                    let data51 = data50.rules;
                                                    const _errs103 = errors;
                                                    if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs103) {
                                                      if (typeof data51 == "number" && isFinite(data51)) {
                                                        if (data51 < 1 || isNaN(data51)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid19 = _errs103 === errors;
                                                  } else {
                                                    var valid19 = true;
                                                  }
                                                  if (valid19) {
                                                    if (data50.findings !== void 0) {
                                                      let data52 = data50.findings;
                                                      const _errs105 = errors;
                                                      if (errors === _errs105) {
                                                        if (Array.isArray(data52)) {
                                                          var valid20 = true;
                                                          const len5 = data52.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs107 = errors;
                                                            if (!validate32(data52[i5], { instancePath: instancePath + "/policies/findings/" + i5, parentData: data52, parentDataProperty: i5, rootData, dynamicAnchors })) {
                                                              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid20 = _errs107 === errors;
                                                            if (!valid20) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/policies/findings", schemaPath: "#/properties/policies/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid19 = _errs105 === errors;
                                                    } else {
                                                      var valid19 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs100 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.accessTests !== void 0) {
                                            let data54 = data.accessTests;
                                            const _errs108 = errors;
                                            if (errors === _errs108) {
                                              if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                let missing7;
                                                if (data54.held === void 0 && (missing7 = "held") || data54.failing === void 0 && (missing7 = "failing")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs110 = errors;
                                                  for (const key8 in data54) {
                                                    if (!(key8 === "held" || key8 === "failing")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs110 === errors) {
                                                    if (data54.held !== void 0) {
                                                      let data55 = data54.held;
                                                      const _errs111 = errors;
                                                      if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/accessTests/held", schemaPath: "#/properties/accessTests/properties/held/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs111) {
                                                        if (typeof data55 == "number" && isFinite(data55)) {
                                                          if (data55 < 0 || isNaN(data55)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/accessTests/held", schemaPath: "#/properties/accessTests/properties/held/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid21 = _errs111 === errors;
                                                    } else {
                                                      var valid21 = true;
                                                    }
                                                    if (valid21) {
                                                      if (data54.failing !== void 0) {
                                                        let data56 = data54.failing;
                                                        const _errs113 = errors;
                                                        if (errors === _errs113) {
                                                          if (Array.isArray(data56)) {
                                                            var valid22 = true;
                                                            const len6 = data56.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                              const _errs115 = errors;
                                                              if (typeof data56[i6] !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/accessTests/failing/" + i6, schemaPath: "#/properties/accessTests/properties/failing/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid22 = _errs115 === errors;
                                                              if (!valid22) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/accessTests/failing", schemaPath: "#/properties/accessTests/properties/failing/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid21 = _errs113 === errors;
                                                      } else {
                                                        var valid21 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/accessTests", schemaPath: "#/properties/accessTests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs108 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.access !== void 0) {
                                              let data58 = data.access;
                                              const _errs117 = errors;
                                              if (errors === _errs117) {
                                                if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                  let missing8;
                                                  if (data58.line === void 0 && (missing8 = "line") || data58.rows === void 0 && (missing8 = "rows") || data58.lockedOut === void 0 && (missing8 = "lockedOut") || data58.notExpanded === void 0 && (missing8 = "notExpanded") || data58.unreadSets === void 0 && (missing8 = "unreadSets")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs119 = errors;
                                                    for (const key9 in data58) {
                                                      if (!(key9 === "line" || key9 === "rows" || key9 === "lockedOut" || key9 === "sensitive" || key9 === "unreadSets" || key9 === "notExpanded" || key9 === "entitlements")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs119 === errors) {
                                                      if (data58.line !== void 0) {
                                                        let data59 = data58.line;
                                                        const _errs120 = errors;
                                                        if (errors === _errs120) {
                                                          if (typeof data59 === "string") {
                                                            if (func5(data59) > 120) {
                                                              validate20.errors = [{ instancePath: instancePath + "/access/line", schemaPath: "#/properties/access/properties/line/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/access/line", schemaPath: "#/properties/access/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid23 = _errs120 === errors;
                                                      } else {
                                                        var valid23 = true;
                                                      }
                                                      if (valid23) {
                                                        if (data58.rows !== void 0) {
                                                          let data60 = data58.rows;
                                                          const _errs122 = errors;
                                                          if (errors === _errs122) {
                                                            if (Array.isArray(data60)) {
                                                              var valid24 = true;
                                                              const len7 = data60.length;
                                                              for (let i7 = 0; i7 < len7; i7++) {
                                                                const _errs124 = errors;
                                                                if (!validate34(data60[i7], { instancePath: instancePath + "/access/rows/" + i7, parentData: data60, parentDataProperty: i7, rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid24 = _errs124 === errors;
                                                                if (!valid24) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/access/rows", schemaPath: "#/properties/access/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid23 = _errs122 === errors;
                                                        } else {
                                                          var valid23 = true;
                                                        }
                                                        if (valid23) {
                                                          if (data58.lockedOut !== void 0) {
                                                            let data62 = data58.lockedOut;
                                                            const _errs125 = errors;
                                                            if (errors === _errs125) {
                                                              if (Array.isArray(data62)) {
                                                                var valid25 = true;
                                                                const len8 = data62.length;
                                                                for (let i8 = 0; i8 < len8; i8++) {
                                                                  const _errs127 = errors;
                                                                  if (typeof data62[i8] !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/access/lockedOut/" + i8, schemaPath: "#/properties/access/properties/lockedOut/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid25 = _errs127 === errors;
                                                                  if (!valid25) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/access/lockedOut", schemaPath: "#/properties/access/properties/lockedOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid23 = _errs125 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data58.sensitive !== void 0) {
                                                              let data64 = data58.sensitive;
                                                              const _errs129 = errors;
                                                              if (errors === _errs129) {
                                                                if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                  for (const key10 in data64) {
                                                                    const _errs131 = errors;
                                                                    if (typeof key10 === "string") {
                                                                      if (!pattern31.test(key10)) {
                                                                        const err0 = { instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,19}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{0,19}$"', propertyName: key10 };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err0];
                                                                        } else {
                                                                          vErrors.push(err0);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                    var valid26 = _errs131 === errors;
                                                                    if (!valid26) {
                                                                      const err1 = { instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err1];
                                                                      } else {
                                                                        vErrors.push(err1);
                                                                      }
                                                                      errors++;
                                                                      validate20.errors = vErrors;
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (valid26) {
                                                                    for (const key11 in data64) {
                                                                      let data65 = data64[key11];
                                                                      const _errs133 = errors;
                                                                      if (errors === _errs133) {
                                                                        if (Array.isArray(data65)) {
                                                                          var valid28 = true;
                                                                          const len9 = data65.length;
                                                                          for (let i9 = 0; i9 < len9; i9++) {
                                                                            let data66 = data65[i9];
                                                                            const _errs135 = errors;
                                                                            const _errs136 = errors;
                                                                            if (errors === _errs136) {
                                                                              if (typeof data66 === "string") {
                                                                                if (!pattern11.test(data66)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid28 = _errs135 === errors;
                                                                            if (!valid28) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/access/sensitive/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/access/properties/sensitive/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid27 = _errs133 === errors;
                                                                      if (!valid27) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/access/sensitive", schemaPath: "#/properties/access/properties/sensitive/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid23 = _errs129 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                            if (valid23) {
                                                              if (data58.unreadSets !== void 0) {
                                                                let data67 = data58.unreadSets;
                                                                const _errs138 = errors;
                                                                if (errors === _errs138) {
                                                                  if (Array.isArray(data67)) {
                                                                    var valid30 = true;
                                                                    const len10 = data67.length;
                                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                                      const _errs140 = errors;
                                                                      if (typeof data67[i10] !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/access/unreadSets/" + i10, schemaPath: "#/properties/access/properties/unreadSets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid30 = _errs140 === errors;
                                                                      if (!valid30) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/access/unreadSets", schemaPath: "#/properties/access/properties/unreadSets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid23 = _errs138 === errors;
                                                              } else {
                                                                var valid23 = true;
                                                              }
                                                              if (valid23) {
                                                                if (data58.notExpanded !== void 0) {
                                                                  let data69 = data58.notExpanded;
                                                                  const _errs142 = errors;
                                                                  if (errors === _errs142) {
                                                                    if (Array.isArray(data69)) {
                                                                      var valid31 = true;
                                                                      const len11 = data69.length;
                                                                      for (let i11 = 0; i11 < len11; i11++) {
                                                                        const _errs144 = errors;
                                                                        if (typeof data69[i11] !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/access/notExpanded/" + i11, schemaPath: "#/properties/access/properties/notExpanded/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid31 = _errs144 === errors;
                                                                        if (!valid31) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/access/notExpanded", schemaPath: "#/properties/access/properties/notExpanded/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid23 = _errs142 === errors;
                                                                } else {
                                                                  var valid23 = true;
                                                                }
                                                                if (valid23) {
                                                                  if (data58.entitlements !== void 0) {
                                                                    let data71 = data58.entitlements;
                                                                    const _errs146 = errors;
                                                                    if (errors === _errs146) {
                                                                      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                                        let missing9;
                                                                        if (data71.state === void 0 && (missing9 = "state")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs148 = errors;
                                                                          for (const key12 in data71) {
                                                                            if (!(key12 === "state" || key12 === "reason")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs148 === errors) {
                                                                            if (data71.state !== void 0) {
                                                                              let data72 = data71.state;
                                                                              const _errs149 = errors;
                                                                              if (!(data72 === "read" || data72 === "denied" || data72 === "absent" || data72 === "failed" || data72 === "unasked")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/access/entitlements/state", schemaPath: "#/properties/access/properties/entitlements/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.access.properties.entitlements.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid32 = _errs149 === errors;
                                                                            } else {
                                                                              var valid32 = true;
                                                                            }
                                                                            if (valid32) {
                                                                              if (data71.reason !== void 0) {
                                                                                let data73 = data71.reason;
                                                                                const _errs150 = errors;
                                                                                if (errors === _errs150) {
                                                                                  if (typeof data73 === "string") {
                                                                                    if (func5(data73) < 1) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/access/entitlements/reason", schemaPath: "#/properties/access/properties/entitlements/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/access/entitlements/reason", schemaPath: "#/properties/access/properties/entitlements/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid32 = _errs150 === errors;
                                                                              } else {
                                                                                var valid32 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/access/entitlements", schemaPath: "#/properties/access/properties/entitlements/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid23 = _errs146 === errors;
                                                                  } else {
                                                                    var valid23 = true;
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
                                                  validate20.errors = [{ instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs117 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.commits !== void 0) {
                                                let data74 = data.commits;
                                                const _errs152 = errors;
                                                if (errors === _errs152) {
                                                  if (Array.isArray(data74)) {
                                                    if (data74.length < 1) {
                                                      validate20.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                      return false;
                                                    } else {
                                                      var valid33 = true;
                                                      const len12 = data74.length;
                                                      for (let i12 = 0; i12 < len12; i12++) {
                                                        let data75 = data74[i12];
                                                        const _errs154 = errors;
                                                        if (errors === _errs154) {
                                                          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                                            let missing10;
                                                            if (data75.id === void 0 && (missing10 = "id") || data75.author === void 0 && (missing10 = "author") || data75.subject === void 0 && (missing10 = "subject")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/commits/" + i12, schemaPath: "#/properties/commits/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs156 = errors;
                                                              for (const key13 in data75) {
                                                                if (!(key13 === "id" || key13 === "author" || key13 === "date" || key13 === "subject")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/commits/" + i12, schemaPath: "#/properties/commits/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs156 === errors) {
                                                                if (data75.id !== void 0) {
                                                                  let data76 = data75.id;
                                                                  const _errs157 = errors;
                                                                  const _errs158 = errors;
                                                                  if (errors === _errs158) {
                                                                    if (typeof data76 === "string") {
                                                                      if (!pattern6.test(data76)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/id", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/id", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid34 = _errs157 === errors;
                                                                } else {
                                                                  var valid34 = true;
                                                                }
                                                                if (valid34) {
                                                                  if (data75.author !== void 0) {
                                                                    const _errs160 = errors;
                                                                    if (typeof data75.author !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/author", schemaPath: "#/properties/commits/items/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid34 = _errs160 === errors;
                                                                  } else {
                                                                    var valid34 = true;
                                                                  }
                                                                  if (valid34) {
                                                                    if (data75.date !== void 0) {
                                                                      let data78 = data75.date;
                                                                      const _errs162 = errors;
                                                                      if (errors === _errs162) {
                                                                        if (typeof data78 === "string") {
                                                                          if (!pattern4.test(data78)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/date", schemaPath: "#/properties/commits/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/date", schemaPath: "#/properties/commits/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid34 = _errs162 === errors;
                                                                    } else {
                                                                      var valid34 = true;
                                                                    }
                                                                    if (valid34) {
                                                                      if (data75.subject !== void 0) {
                                                                        const _errs164 = errors;
                                                                        if (typeof data75.subject !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/commits/" + i12 + "/subject", schemaPath: "#/properties/commits/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid34 = _errs164 === errors;
                                                                      } else {
                                                                        var valid34 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/commits/" + i12, schemaPath: "#/properties/commits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid33 = _errs154 === errors;
                                                        if (!valid33) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs152 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.overrides !== void 0) {
                                                  let data80 = data.overrides;
                                                  const _errs166 = errors;
                                                  if (errors === _errs166) {
                                                    if (Array.isArray(data80)) {
                                                      if (data80.length < 1) {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                      } else {
                                                        var valid36 = true;
                                                        const len13 = data80.length;
                                                        for (let i13 = 0; i13 < len13; i13++) {
                                                          let data81 = data80[i13];
                                                          const _errs168 = errors;
                                                          const _errs169 = errors;
                                                          let valid37 = false;
                                                          const _errs170 = errors;
                                                          if (!(data81 === "revocations" || data81 === "revocation-share" || data81 === "admin-grants" || data81 === "memberships" || data81 === "provisioned-accounts" || data81 === "operators" || data81 === "administrators" || data81 === "disappearance" || data81 === "protected" || data81 === "access-tests" || data81 === "settings")) {
                                                            const err2 = { instancePath: instancePath + "/overrides/" + i13, schemaPath: "#/properties/overrides/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                                                            if (vErrors === null) {
                                                              vErrors = [err2];
                                                            } else {
                                                              vErrors.push(err2);
                                                            }
                                                            errors++;
                                                          }
                                                          var _valid0 = _errs170 === errors;
                                                          valid37 = valid37 || _valid0;
                                                          const _errs171 = errors;
                                                          if (errors === _errs171) {
                                                            if (typeof data81 === "string") {
                                                              if (!pattern35.test(data81)) {
                                                                const err3 = { instancePath: instancePath + "/overrides/" + i13, schemaPath: "#/properties/overrides/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^policy:[a-z0-9]+([-.][a-z0-9]+)*$" }, message: 'must match pattern "^policy:[a-z0-9]+([-.][a-z0-9]+)*$"' };
                                                                if (vErrors === null) {
                                                                  vErrors = [err3];
                                                                } else {
                                                                  vErrors.push(err3);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err4 = { instancePath: instancePath + "/overrides/" + i13, schemaPath: "#/properties/overrides/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err4];
                                                              } else {
                                                                vErrors.push(err4);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var _valid0 = _errs171 === errors;
                                                          valid37 = valid37 || _valid0;
                                                          if (!valid37) {
                                                            const err5 = { instancePath: instancePath + "/overrides/" + i13, schemaPath: "#/properties/overrides/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            if (vErrors === null) {
                                                              vErrors = [err5];
                                                            } else {
                                                              vErrors.push(err5);
                                                            }
                                                            errors++;
                                                            validate20.errors = vErrors;
                                                            return false;
                                                          } else {
                                                            errors = _errs169;
                                                            if (vErrors !== null) {
                                                              if (_errs169) {
                                                                vErrors.length = _errs169;
                                                              } else {
                                                                vErrors = null;
                                                              }
                                                            }
                                                          }
                                                          var valid36 = _errs168 === errors;
                                                          if (!valid36) {
                                                            break;
                                                          }
                                                        }
                                                        if (valid36) {
                                                          let i14 = data80.length;
                                                          let j0;
                                                          if (i14 > 1) {
                                                            outer0: for (; i14--; ) {
                                                              for (j0 = i14; j0--; ) {
                                                                if (func0(data80[i14], data80[j0])) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i14 + " are identical)" }];
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
                                                  var valid0 = _errs166 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.adopts !== void 0) {
                                                    let data82 = data.adopts;
                                                    const _errs173 = errors;
                                                    if (errors === _errs173) {
                                                      if (Array.isArray(data82)) {
                                                        if (data82.length < 1) {
                                                          validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                          return false;
                                                        } else {
                                                          var valid39 = true;
                                                          const len14 = data82.length;
                                                          for (let i15 = 0; i15 < len14; i15++) {
                                                            let data83 = data82[i15];
                                                            const _errs175 = errors;
                                                            if (errors === _errs175) {
                                                              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                                let missing11;
                                                                if (data83.kind === void 0 && (missing11 = "kind") || data83.keys === void 0 && (missing11 = "keys")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/adopts/" + i15, schemaPath: "#/properties/adopts/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs177 = errors;
                                                                  for (const key14 in data83) {
                                                                    if (!(key14 === "kind" || key14 === "keys")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/adopts/" + i15, schemaPath: "#/properties/adopts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs177 === errors) {
                                                                    if (data83.kind !== void 0) {
                                                                      let data84 = data83.kind;
                                                                      const _errs178 = errors;
                                                                      const _errs179 = errors;
                                                                      if (errors === _errs179) {
                                                                        if (typeof data84 === "string") {
                                                                          if (!pattern14.test(data84)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/adopts/" + i15 + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/adopts/" + i15 + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid40 = _errs178 === errors;
                                                                    } else {
                                                                      var valid40 = true;
                                                                    }
                                                                    if (valid40) {
                                                                      if (data83.keys !== void 0) {
                                                                        const _errs181 = errors;
                                                                        if (!validate36(data83.keys, { instancePath: instancePath + "/adopts/" + i15 + "/keys", parentData: data83, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid40 = _errs181 === errors;
                                                                      } else {
                                                                        var valid40 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/adopts/" + i15, schemaPath: "#/properties/adopts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid39 = _errs175 === errors;
                                                            if (!valid39) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs173 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.pending !== void 0) {
                                                      let data86 = data.pending;
                                                      const _errs182 = errors;
                                                      if (errors === _errs182) {
                                                        if (Array.isArray(data86)) {
                                                          var valid42 = true;
                                                          const len15 = data86.length;
                                                          for (let i16 = 0; i16 < len15; i16++) {
                                                            let data87 = data86[i16];
                                                            const _errs184 = errors;
                                                            const _errs186 = errors;
                                                            let valid43 = false;
                                                            let passing0 = null;
                                                            const _errs187 = errors;
                                                            if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                              let missing12;
                                                              if (data87.principal === void 0 && (missing12 = "principal")) {
                                                                const err6 = { instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err6];
                                                                } else {
                                                                  vErrors.push(err6);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var _valid1 = _errs187 === errors;
                                                            if (_valid1) {
                                                              valid43 = true;
                                                              passing0 = 0;
                                                            }
                                                            const _errs188 = errors;
                                                            if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                              let missing13;
                                                              if (data87.permissionSet === void 0 && (missing13 = "permissionSet") || data87.owner === void 0 && (missing13 = "owner")) {
                                                                const err7 = { instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err7];
                                                                } else {
                                                                  vErrors.push(err7);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var _valid1 = _errs188 === errors;
                                                            if (_valid1 && valid43) {
                                                              valid43 = false;
                                                              passing0 = [passing0, 1];
                                                            } else {
                                                              if (_valid1) {
                                                                valid43 = true;
                                                                passing0 = 1;
                                                              }
                                                            }
                                                            if (!valid43) {
                                                              const err8 = { instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                                              if (vErrors === null) {
                                                                vErrors = [err8];
                                                              } else {
                                                                vErrors.push(err8);
                                                              }
                                                              errors++;
                                                              validate20.errors = vErrors;
                                                              return false;
                                                            } else {
                                                              errors = _errs186;
                                                              if (vErrors !== null) {
                                                                if (_errs186) {
                                                                  vErrors.length = _errs186;
                                                                } else {
                                                                  vErrors = null;
                                                                }
                                                              }
                                                            }
                                                            if (errors === _errs184) {
                                                              if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                                let missing14;
                                                                if (data87.keys === void 0 && (missing14 = "keys") || data87.at === void 0 && (missing14 = "at")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs189 = errors;
                                                                  for (const key15 in data87) {
                                                                    if (!(key15 === "permissionSet" || key15 === "owner" || key15 === "principal" || key15 === "keys" || key15 === "at" || key15 === "near" || key15 === "hint")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs189 === errors) {
                                                                    if (data87.permissionSet !== void 0) {
                                                                      const _errs190 = errors;
                                                                      if (typeof data87.permissionSet !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/permissionSet", schemaPath: "#/properties/pending/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid44 = _errs190 === errors;
                                                                    } else {
                                                                      var valid44 = true;
                                                                    }
                                                                    if (valid44) {
                                                                      if (data87.owner !== void 0) {
                                                                        const _errs192 = errors;
                                                                        if (typeof data87.owner !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/owner", schemaPath: "#/properties/pending/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid44 = _errs192 === errors;
                                                                      } else {
                                                                        var valid44 = true;
                                                                      }
                                                                      if (valid44) {
                                                                        if (data87.principal !== void 0) {
                                                                          let data90 = data87.principal;
                                                                          const _errs194 = errors;
                                                                          if (errors === _errs194) {
                                                                            if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                              let missing15;
                                                                              if (data90.type === void 0 && (missing15 = "type") || data90.name === void 0 && (missing15 = "name")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs196 = errors;
                                                                                for (const key16 in data90) {
                                                                                  if (!(key16 === "type" || key16 === "name")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs196 === errors) {
                                                                                  if (data90.type !== void 0) {
                                                                                    let data91 = data90.type;
                                                                                    const _errs197 = errors;
                                                                                    if (!(data91 === "USER" || data91 === "GROUP")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/principal/type", schemaPath: "#/properties/pending/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.pending.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid45 = _errs197 === errors;
                                                                                  } else {
                                                                                    var valid45 = true;
                                                                                  }
                                                                                  if (valid45) {
                                                                                    if (data90.name !== void 0) {
                                                                                      const _errs198 = errors;
                                                                                      if (typeof data90.name !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/principal/name", schemaPath: "#/properties/pending/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid45 = _errs198 === errors;
                                                                                    } else {
                                                                                      var valid45 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/principal", schemaPath: "#/properties/pending/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid44 = _errs194 === errors;
                                                                        } else {
                                                                          var valid44 = true;
                                                                        }
                                                                        if (valid44) {
                                                                          if (data87.keys !== void 0) {
                                                                            const _errs200 = errors;
                                                                            if (!validate36(data87.keys, { instancePath: instancePath + "/pending/" + i16 + "/keys", parentData: data87, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            var valid44 = _errs200 === errors;
                                                                          } else {
                                                                            var valid44 = true;
                                                                          }
                                                                          if (valid44) {
                                                                            if (data87.at !== void 0) {
                                                                              let data94 = data87.at;
                                                                              const _errs201 = errors;
                                                                              const _errs202 = errors;
                                                                              if (errors === _errs202) {
                                                                                if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                  let missing16;
                                                                                  if (data94.file === void 0 && (missing16 = "file") || data94.line === void 0 && (missing16 = "line") || data94.column === void 0 && (missing16 = "column")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    const _errs204 = errors;
                                                                                    for (const key17 in data94) {
                                                                                      if (!(key17 === "file" || key17 === "line" || key17 === "column")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs204 === errors) {
                                                                                      if (data94.file !== void 0) {
                                                                                        const _errs205 = errors;
                                                                                        if (typeof data94.file !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid47 = _errs205 === errors;
                                                                                      } else {
                                                                                        var valid47 = true;
                                                                                      }
                                                                                      if (valid47) {
                                                                                        if (data94.line !== void 0) {
                                                                                          let data96 = data94.line;
                                                                                          const _errs207 = errors;
                                                                                          if (!(typeof data96 == "number" && (!(data96 % 1) && !isNaN(data96)) && isFinite(data96))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs207) {
                                                                                            if (typeof data96 == "number" && isFinite(data96)) {
                                                                                              if (data96 < 1 || isNaN(data96)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid47 = _errs207 === errors;
                                                                                        } else {
                                                                                          var valid47 = true;
                                                                                        }
                                                                                        if (valid47) {
                                                                                          if (data94.column !== void 0) {
                                                                                            let data97 = data94.column;
                                                                                            const _errs209 = errors;
                                                                                            if (!(typeof data97 == "number" && (!(data97 % 1) && !isNaN(data97)) && isFinite(data97))) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs209) {
                                                                                              if (typeof data97 == "number" && isFinite(data97)) {
                                                                                                if (data97 < 1 || isNaN(data97)) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid47 = _errs209 === errors;
                                                                                          } else {
                                                                                            var valid47 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid44 = _errs201 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data87.near !== void 0) {
                                                                                const _errs211 = errors;
                                                                                if (typeof data87.near !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/near", schemaPath: "#/properties/pending/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid44 = _errs211 === errors;
                                                                              } else {
                                                                                var valid44 = true;
                                                                              }
                                                                              if (valid44) {
                                                                                if (data87.hint !== void 0) {
                                                                                  const _errs213 = errors;
                                                                                  if (typeof data87.hint !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/pending/" + i16 + "/hint", schemaPath: "#/properties/pending/items/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid44 = _errs213 === errors;
                                                                                } else {
                                                                                  var valid44 = true;
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
                                                                validate20.errors = [{ instancePath: instancePath + "/pending/" + i16, schemaPath: "#/properties/pending/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid42 = _errs184 === errors;
                                                            if (!valid42) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs182 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.unknown !== void 0) {
                                                        let data100 = data.unknown;
                                                        const _errs215 = errors;
                                                        if (errors === _errs215) {
                                                          if (Array.isArray(data100)) {
                                                            var valid48 = true;
                                                            const len16 = data100.length;
                                                            for (let i17 = 0; i17 < len16; i17++) {
                                                              let data101 = data100[i17];
                                                              const _errs217 = errors;
                                                              if (errors === _errs217) {
                                                                if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                  let missing17;
                                                                  if (data101.pattern === void 0 && (missing17 = "pattern") || data101.reason === void 0 && (missing17 = "reason")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs219 = errors;
                                                                    for (const key18 in data101) {
                                                                      if (!(key18 === "pattern" || key18 === "reason" || key18 === "at" || key18 === "near")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs219 === errors) {
                                                                      if (data101.pattern !== void 0) {
                                                                        const _errs220 = errors;
                                                                        if (typeof data101.pattern !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/pattern", schemaPath: "#/properties/unknown/items/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid49 = _errs220 === errors;
                                                                      } else {
                                                                        var valid49 = true;
                                                                      }
                                                                      if (valid49) {
                                                                        if (data101.reason !== void 0) {
                                                                          const _errs222 = errors;
                                                                          if (typeof data101.reason !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/reason", schemaPath: "#/properties/unknown/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid49 = _errs222 === errors;
                                                                        } else {
                                                                          var valid49 = true;
                                                                        }
                                                                        if (valid49) {
                                                                          if (data101.at !== void 0) {
                                                                            let data104 = data101.at;
                                                                            const _errs224 = errors;
                                                                            const _errs225 = errors;
                                                                            if (errors === _errs225) {
                                                                              if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                                let missing18;
                                                                                if (data104.file === void 0 && (missing18 = "file") || data104.line === void 0 && (missing18 = "line") || data104.column === void 0 && (missing18 = "column")) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at", schemaPath: "#/$defs/place/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                  return false;
                                                                                } else {
                                                                                  const _errs227 = errors;
                                                                                  for (const key19 in data104) {
                                                                                    if (!(key19 === "file" || key19 === "line" || key19 === "column")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                                      return false;
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                  if (_errs227 === errors) {
                                                                                    if (data104.file !== void 0) {
                                                                                      const _errs228 = errors;
                                                                                      if (typeof data104.file !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at/file", schemaPath: "#/$defs/place/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid51 = _errs228 === errors;
                                                                                    } else {
                                                                                      var valid51 = true;
                                                                                    }
                                                                                    if (valid51) {
                                                                                      if (data104.line !== void 0) {
                                                                                        let data106 = data104.line;
                                                                                        const _errs230 = errors;
                                                                                        if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106))) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at/line", schemaPath: "#/$defs/place/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs230) {
                                                                                          if (typeof data106 == "number" && isFinite(data106)) {
                                                                                            if (data106 < 1 || isNaN(data106)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at/line", schemaPath: "#/$defs/place/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid51 = _errs230 === errors;
                                                                                      } else {
                                                                                        var valid51 = true;
                                                                                      }
                                                                                      if (valid51) {
                                                                                        if (data104.column !== void 0) {
                                                                                          let data107 = data104.column;
                                                                                          const _errs232 = errors;
                                                                                          if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at/column", schemaPath: "#/$defs/place/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs232) {
                                                                                            if (typeof data107 == "number" && isFinite(data107)) {
                                                                                              if (data107 < 1 || isNaN(data107)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at/column", schemaPath: "#/$defs/place/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid51 = _errs232 === errors;
                                                                                        } else {
                                                                                          var valid51 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/at", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid49 = _errs224 === errors;
                                                                          } else {
                                                                            var valid49 = true;
                                                                          }
                                                                          if (valid49) {
                                                                            if (data101.near !== void 0) {
                                                                              const _errs234 = errors;
                                                                              if (typeof data101.near !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17 + "/near", schemaPath: "#/properties/unknown/items/properties/near/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid49 = _errs234 === errors;
                                                                            } else {
                                                                              var valid49 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/unknown/" + i17, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid48 = _errs217 === errors;
                                                              if (!valid48) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs215 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.blocked !== void 0) {
                                                          const _errs236 = errors;
                                                          if (!validate36(data.blocked, { instancePath: instancePath + "/blocked", parentData: data, parentDataProperty: "blocked", rootData, dynamicAnchors })) {
                                                            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid0 = _errs236 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.leftAlone !== void 0) {
                                                            let data110 = data.leftAlone;
                                                            const _errs237 = errors;
                                                            if (errors === _errs237) {
                                                              if (Array.isArray(data110)) {
                                                                var valid52 = true;
                                                                const len17 = data110.length;
                                                                for (let i18 = 0; i18 < len17; i18++) {
                                                                  let data111 = data110[i18];
                                                                  const _errs239 = errors;
                                                                  if (errors === _errs239) {
                                                                    if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                                      let missing19;
                                                                      if (data111.why === void 0 && (missing19 = "why") || data111.kind === void 0 && (missing19 = "kind") || data111.keys === void 0 && (missing19 = "keys")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18, schemaPath: "#/properties/leftAlone/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs241 = errors;
                                                                        for (const key20 in data111) {
                                                                          if (!(key20 === "why" || key20 === "owner" || key20 === "remembers" || key20 === "kind" || key20 === "keys")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18, schemaPath: "#/properties/leftAlone/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs241 === errors) {
                                                                          if (data111.why !== void 0) {
                                                                            let data112 = data111.why;
                                                                            const _errs242 = errors;
                                                                            if (!(data112 === "external" || data112 === "ignored" || data112 === "first-seen" || data112 === "inactive-account" || data112 === "waiting" || data112 === "orphan" || data112 === "direct-user" || data112 === "unmanaged" || data112 === "unknown" || data112 === "implied" || data112 === "released" || data112 === "provided" || data112 === "marked" || data112 === "uncommitted" || data112 === "finding")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18 + "/why", schemaPath: "#/properties/leftAlone/items/properties/why/enum", keyword: "enum", params: { allowedValues: schema31.properties.leftAlone.items.properties.why.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid53 = _errs242 === errors;
                                                                          } else {
                                                                            var valid53 = true;
                                                                          }
                                                                          if (valid53) {
                                                                            if (data111.owner !== void 0) {
                                                                              const _errs243 = errors;
                                                                              if (typeof data111.owner !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18 + "/owner", schemaPath: "#/properties/leftAlone/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid53 = _errs243 === errors;
                                                                            } else {
                                                                              var valid53 = true;
                                                                            }
                                                                            if (valid53) {
                                                                              if (data111.remembers !== void 0) {
                                                                                const _errs245 = errors;
                                                                                if (true !== data111.remembers) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18 + "/remembers", schemaPath: "#/properties/leftAlone/items/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                  return false;
                                                                                }
                                                                                var valid53 = _errs245 === errors;
                                                                              } else {
                                                                                var valid53 = true;
                                                                              }
                                                                              if (valid53) {
                                                                                if (data111.kind !== void 0) {
                                                                                  let data115 = data111.kind;
                                                                                  const _errs246 = errors;
                                                                                  const _errs247 = errors;
                                                                                  if (errors === _errs247) {
                                                                                    if (typeof data115 === "string") {
                                                                                      if (!pattern14.test(data115)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18 + "/kind", schemaPath: "#/$defs/kind/pattern", keyword: "pattern", params: { pattern: "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$" }, message: 'must match pattern "^(?!.*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}$"' }];
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18 + "/kind", schemaPath: "#/$defs/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid53 = _errs246 === errors;
                                                                                } else {
                                                                                  var valid53 = true;
                                                                                }
                                                                                if (valid53) {
                                                                                  if (data111.keys !== void 0) {
                                                                                    const _errs249 = errors;
                                                                                    if (!validate36(data111.keys, { instancePath: instancePath + "/leftAlone/" + i18 + "/keys", parentData: data111, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                                      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                                      errors = vErrors.length;
                                                                                    }
                                                                                    var valid53 = _errs249 === errors;
                                                                                  } else {
                                                                                    var valid53 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/leftAlone/" + i18, schemaPath: "#/properties/leftAlone/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid52 = _errs239 === errors;
                                                                  if (!valid52) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/leftAlone", schemaPath: "#/properties/leftAlone/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs237 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.administrators !== void 0) {
                                                              let data117 = data.administrators;
                                                              const _errs250 = errors;
                                                              if (errors === _errs250) {
                                                                if (Array.isArray(data117)) {
                                                                  if (data117.length < 1) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                    return false;
                                                                  } else {
                                                                    var valid55 = true;
                                                                    const len18 = data117.length;
                                                                    for (let i19 = 0; i19 < len18; i19++) {
                                                                      let data118 = data117[i19];
                                                                      const _errs252 = errors;
                                                                      if (errors === _errs252) {
                                                                        if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                                                          let missing20;
                                                                          if (data118.permissionSet === void 0 && (missing20 = "permissionSet") || data118.admin === void 0 && (missing20 = "admin") || data118.accounts === void 0 && (missing20 = "accounts") || data118.principals === void 0 && (missing20 = "principals")) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19, schemaPath: "#/properties/administrators/items/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            const _errs254 = errors;
                                                                            for (const key21 in data118) {
                                                                              if (!(key21 === "permissionSet" || key21 === "declared" || key21 === "admin" || key21 === "accounts" || key21 === "principals" || key21 === "unread")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19, schemaPath: "#/properties/administrators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs254 === errors) {
                                                                              if (data118.permissionSet !== void 0) {
                                                                                const _errs255 = errors;
                                                                                if (typeof data118.permissionSet !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/permissionSet", schemaPath: "#/properties/administrators/items/properties/permissionSet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid56 = _errs255 === errors;
                                                                              } else {
                                                                                var valid56 = true;
                                                                              }
                                                                              if (valid56) {
                                                                                if (data118.declared !== void 0) {
                                                                                  const _errs257 = errors;
                                                                                  if (true !== data118.declared) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/declared", schemaPath: "#/properties/administrators/items/properties/declared/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid56 = _errs257 === errors;
                                                                                } else {
                                                                                  var valid56 = true;
                                                                                }
                                                                                if (valid56) {
                                                                                  if (data118.admin !== void 0) {
                                                                                    let data121 = data118.admin;
                                                                                    const _errs258 = errors;
                                                                                    if (!(data121 === "yes" || data121 === "unknown")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/admin", schemaPath: "#/properties/administrators/items/properties/admin/enum", keyword: "enum", params: { allowedValues: schema31.properties.administrators.items.properties.admin.enum }, message: "must be equal to one of the allowed values" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid56 = _errs258 === errors;
                                                                                  } else {
                                                                                    var valid56 = true;
                                                                                  }
                                                                                  if (valid56) {
                                                                                    if (data118.accounts !== void 0) {
                                                                                      let data122 = data118.accounts;
                                                                                      const _errs259 = errors;
                                                                                      if (errors === _errs259) {
                                                                                        if (Array.isArray(data122)) {
                                                                                          var valid57 = true;
                                                                                          const len19 = data122.length;
                                                                                          for (let i20 = 0; i20 < len19; i20++) {
                                                                                            let data123 = data122[i20];
                                                                                            const _errs261 = errors;
                                                                                            const _errs262 = errors;
                                                                                            if (errors === _errs262) {
                                                                                              if (typeof data123 === "string") {
                                                                                                if (!pattern11.test(data123)) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/accounts/" + i20, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/accounts/" + i20, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid57 = _errs261 === errors;
                                                                                            if (!valid57) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/accounts", schemaPath: "#/properties/administrators/items/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid56 = _errs259 === errors;
                                                                                    } else {
                                                                                      var valid56 = true;
                                                                                    }
                                                                                    if (valid56) {
                                                                                      if (data118.principals !== void 0) {
                                                                                        let data124 = data118.principals;
                                                                                        const _errs264 = errors;
                                                                                        if (errors === _errs264) {
                                                                                          if (Array.isArray(data124)) {
                                                                                            var valid59 = true;
                                                                                            const len20 = data124.length;
                                                                                            for (let i21 = 0; i21 < len20; i21++) {
                                                                                              const _errs266 = errors;
                                                                                              if (typeof data124[i21] !== "string") {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/principals/" + i21, schemaPath: "#/properties/administrators/items/properties/principals/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid59 = _errs266 === errors;
                                                                                              if (!valid59) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/principals", schemaPath: "#/properties/administrators/items/properties/principals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid56 = _errs264 === errors;
                                                                                      } else {
                                                                                        var valid56 = true;
                                                                                      }
                                                                                      if (valid56) {
                                                                                        if (data118.unread !== void 0) {
                                                                                          const _errs268 = errors;
                                                                                          if (typeof data118.unread !== "string") {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19 + "/unread", schemaPath: "#/properties/administrators/items/properties/unread/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid56 = _errs268 === errors;
                                                                                        } else {
                                                                                          var valid56 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/administrators/" + i19, schemaPath: "#/properties/administrators/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid55 = _errs252 === errors;
                                                                      if (!valid55) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid0 = _errs250 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.unseen !== void 0) {
                                                                let data127 = data.unseen;
                                                                const _errs270 = errors;
                                                                if (errors === _errs270) {
                                                                  if (Array.isArray(data127)) {
                                                                    if (data127.length < 1) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                      return false;
                                                                    } else {
                                                                      var valid60 = true;
                                                                      const len21 = data127.length;
                                                                      for (let i22 = 0; i22 < len21; i22++) {
                                                                        let data128 = data127[i22];
                                                                        const _errs272 = errors;
                                                                        if (!(data128 === "principal-gone" || data128 === "direct-users" || data128 === "others-on-shared")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/unseen/" + i22, schemaPath: "#/properties/unseen/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.unseen.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid60 = _errs272 === errors;
                                                                        if (!valid60) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid0 = _errs270 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.remade !== void 0) {
                                                                  let data129 = data.remade;
                                                                  const _errs273 = errors;
                                                                  if (errors === _errs273) {
                                                                    if (Array.isArray(data129)) {
                                                                      if (data129.length < 1) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                        return false;
                                                                      } else {
                                                                        var valid61 = true;
                                                                        const len22 = data129.length;
                                                                        for (let i23 = 0; i23 < len22; i23++) {
                                                                          let data130 = data129[i23];
                                                                          const _errs275 = errors;
                                                                          if (errors === _errs275) {
                                                                            if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                              let missing21;
                                                                              if (data130.principal === void 0 && (missing21 = "principal") || data130.now === void 0 && (missing21 = "now") || data130.former === void 0 && (missing21 = "former") || data130.keys === void 0 && (missing21 = "keys")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/remade/" + i23, schemaPath: "#/properties/remade/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                return false;
                                                                              } else {
                                                                                const _errs277 = errors;
                                                                                for (const key22 in data130) {
                                                                                  if (!(key22 === "principal" || key22 === "now" || key22 === "former" || key22 === "keys" || key22 === "locked")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/remade/" + i23, schemaPath: "#/properties/remade/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                    return false;
                                                                                    break;
                                                                                  }
                                                                                }
                                                                                if (_errs277 === errors) {
                                                                                  if (data130.principal !== void 0) {
                                                                                    let data131 = data130.principal;
                                                                                    const _errs278 = errors;
                                                                                    if (errors === _errs278) {
                                                                                      if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                                                                                        let missing22;
                                                                                        if (data131.type === void 0 && (missing22 = "type") || data131.name === void 0 && (missing22 = "name")) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs280 = errors;
                                                                                          for (const key23 in data131) {
                                                                                            if (!(key23 === "type" || key23 === "name")) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs280 === errors) {
                                                                                            if (data131.type !== void 0) {
                                                                                              let data132 = data131.type;
                                                                                              const _errs281 = errors;
                                                                                              if (!(data132 === "USER" || data132 === "GROUP")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/principal/type", schemaPath: "#/properties/remade/items/properties/principal/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.principal.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid63 = _errs281 === errors;
                                                                                            } else {
                                                                                              var valid63 = true;
                                                                                            }
                                                                                            if (valid63) {
                                                                                              if (data131.name !== void 0) {
                                                                                                const _errs282 = errors;
                                                                                                if (typeof data131.name !== "string") {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/principal/name", schemaPath: "#/properties/remade/items/properties/principal/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid63 = _errs282 === errors;
                                                                                              } else {
                                                                                                var valid63 = true;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/principal", schemaPath: "#/properties/remade/items/properties/principal/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid62 = _errs278 === errors;
                                                                                  } else {
                                                                                    var valid62 = true;
                                                                                  }
                                                                                  if (valid62) {
                                                                                    if (data130.now !== void 0) {
                                                                                      let data134 = data130.now;
                                                                                      const _errs284 = errors;
                                                                                      if (!(data134 === "there" || data134 === "made here" || data134 === "absent")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/now", schemaPath: "#/properties/remade/items/properties/now/enum", keyword: "enum", params: { allowedValues: schema31.properties.remade.items.properties.now.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid62 = _errs284 === errors;
                                                                                    } else {
                                                                                      var valid62 = true;
                                                                                    }
                                                                                    if (valid62) {
                                                                                      if (data130.former !== void 0) {
                                                                                        const _errs285 = errors;
                                                                                        if (typeof data130.former !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/former", schemaPath: "#/properties/remade/items/properties/former/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid62 = _errs285 === errors;
                                                                                      } else {
                                                                                        var valid62 = true;
                                                                                      }
                                                                                      if (valid62) {
                                                                                        if (data130.keys !== void 0) {
                                                                                          const _errs287 = errors;
                                                                                          if (!validate36(data130.keys, { instancePath: instancePath + "/remade/" + i23 + "/keys", parentData: data130, parentDataProperty: "keys", rootData, dynamicAnchors })) {
                                                                                            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                                            errors = vErrors.length;
                                                                                          }
                                                                                          var valid62 = _errs287 === errors;
                                                                                        } else {
                                                                                          var valid62 = true;
                                                                                        }
                                                                                        if (valid62) {
                                                                                          if (data130.locked !== void 0) {
                                                                                            const _errs288 = errors;
                                                                                            if (true !== data130.locked) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/remade/" + i23 + "/locked", schemaPath: "#/properties/remade/items/properties/locked/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid62 = _errs288 === errors;
                                                                                          } else {
                                                                                            var valid62 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/remade/" + i23, schemaPath: "#/properties/remade/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid61 = _errs275 === errors;
                                                                          if (!valid61) {
                                                                            break;
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/remade", schemaPath: "#/properties/remade/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid0 = _errs273 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.notCompared !== void 0) {
                                                                    let data138 = data.notCompared;
                                                                    const _errs289 = errors;
                                                                    if (errors === _errs289) {
                                                                      if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                                        let missing23;
                                                                        if (data138.users === void 0 && (missing23 = "users") || data138.groups === void 0 && (missing23 = "groups")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs291 = errors;
                                                                          for (const key24 in data138) {
                                                                            if (!(key24 === "users" || key24 === "groups")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs291 === errors) {
                                                                            if (data138.users !== void 0) {
                                                                              let data139 = data138.users;
                                                                              const _errs292 = errors;
                                                                              if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs292) {
                                                                                if (typeof data139 == "number" && isFinite(data139)) {
                                                                                  if (data139 < 0 || isNaN(data139)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/notCompared/users", schemaPath: "#/properties/notCompared/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid64 = _errs292 === errors;
                                                                            } else {
                                                                              var valid64 = true;
                                                                            }
                                                                            if (valid64) {
                                                                              if (data138.groups !== void 0) {
                                                                                let data140 = data138.groups;
                                                                                const _errs294 = errors;
                                                                                if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs294) {
                                                                                  if (typeof data140 == "number" && isFinite(data140)) {
                                                                                    if (data140 < 0 || isNaN(data140)) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/notCompared/groups", schemaPath: "#/properties/notCompared/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid64 = _errs294 === errors;
                                                                              } else {
                                                                                var valid64 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/notCompared", schemaPath: "#/properties/notCompared/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid0 = _errs289 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.letsGo !== void 0) {
                                                                      const _errs296 = errors;
                                                                      if (!validate36(data.letsGo, { instancePath: instancePath + "/letsGo", parentData: data, parentDataProperty: "letsGo", rootData, dynamicAnchors })) {
                                                                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                        errors = vErrors.length;
                                                                      }
                                                                      var valid0 = _errs296 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.inactiveAccounts !== void 0) {
                                                                        let data142 = data.inactiveAccounts;
                                                                        const _errs297 = errors;
                                                                        if (errors === _errs297) {
                                                                          if (Array.isArray(data142)) {
                                                                            var valid65 = true;
                                                                            const len23 = data142.length;
                                                                            for (let i24 = 0; i24 < len23; i24++) {
                                                                              let data143 = data142[i24];
                                                                              const _errs299 = errors;
                                                                              const _errs300 = errors;
                                                                              if (errors === _errs300) {
                                                                                if (typeof data143 === "string") {
                                                                                  if (!pattern11.test(data143)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i24, schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"' }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts/" + i24, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid65 = _errs299 === errors;
                                                                              if (!valid65) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/inactiveAccounts", schemaPath: "#/properties/inactiveAccounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid0 = _errs297 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.marks !== void 0) {
                                                                          let data144 = data.marks;
                                                                          const _errs302 = errors;
                                                                          if (errors === _errs302) {
                                                                            if (Array.isArray(data144)) {
                                                                              var valid67 = true;
                                                                              const len24 = data144.length;
                                                                              for (let i25 = 0; i25 < len24; i25++) {
                                                                                let data145 = data144[i25];
                                                                                const _errs304 = errors;
                                                                                if (errors === _errs304) {
                                                                                  if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                                                                                    let missing24;
                                                                                    if (data145.key === void 0 && (missing24 = "key") || data145.step === void 0 && (missing24 = "step")) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/marks/" + i25, schemaPath: "#/properties/marks/items/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                      return false;
                                                                                    } else {
                                                                                      const _errs306 = errors;
                                                                                      for (const key25 in data145) {
                                                                                        if (!(key25 === "key" || key25 === "step")) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/marks/" + i25, schemaPath: "#/properties/marks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                                          return false;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs306 === errors) {
                                                                                        if (data145.key !== void 0) {
                                                                                          let data146 = data145.key;
                                                                                          const _errs307 = errors;
                                                                                          const _errs308 = errors;
                                                                                          if (errors === _errs308) {
                                                                                            if (typeof data146 === "string") {
                                                                                              if (!pattern12.test(data146)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/marks/" + i25 + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"' }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/marks/" + i25 + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid68 = _errs307 === errors;
                                                                                        } else {
                                                                                          var valid68 = true;
                                                                                        }
                                                                                        if (valid68) {
                                                                                          if (data145.step !== void 0) {
                                                                                            const _errs310 = errors;
                                                                                            if (!validate29(data145.step, { instancePath: instancePath + "/marks/" + i25 + "/step", parentData: data145, parentDataProperty: "step", rootData, dynamicAnchors })) {
                                                                                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                                                              errors = vErrors.length;
                                                                                            }
                                                                                            var valid68 = _errs310 === errors;
                                                                                          } else {
                                                                                            var valid68 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/marks/" + i25, schemaPath: "#/properties/marks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid67 = _errs304 === errors;
                                                                                if (!valid67) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid0 = _errs302 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.unmarked !== void 0) {
                                                                            let data148 = data.unmarked;
                                                                            const _errs311 = errors;
                                                                            if (!validate36(data148, { instancePath: instancePath + "/unmarked", parentData: data, parentDataProperty: "unmarked", rootData, dynamicAnchors })) {
                                                                              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                              errors = vErrors.length;
                                                                            }
                                                                            if (errors === _errs311) {
                                                                              if (Array.isArray(data148)) {
                                                                                if (data148.length < 1) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/unmarked", schemaPath: "#/properties/unmarked/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid0 = _errs311 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.unguarded !== void 0) {
                                                                              let data149 = data.unguarded;
                                                                              const _errs312 = errors;
                                                                              if (!validate36(data149, { instancePath: instancePath + "/unguarded", parentData: data, parentDataProperty: "unguarded", rootData, dynamicAnchors })) {
                                                                                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                                errors = vErrors.length;
                                                                              }
                                                                              if (errors === _errs312) {
                                                                                if (Array.isArray(data149)) {
                                                                                  if (data149.length < 1) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/unguarded", schemaPath: "#/properties/unguarded/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid0 = _errs312 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              if (data.guarded !== void 0) {
                                                                                let data150 = data.guarded;
                                                                                const _errs313 = errors;
                                                                                if (!validate36(data150, { instancePath: instancePath + "/guarded", parentData: data, parentDataProperty: "guarded", rootData, dynamicAnchors })) {
                                                                                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                                  errors = vErrors.length;
                                                                                }
                                                                                if (errors === _errs313) {
                                                                                  if (Array.isArray(data150)) {
                                                                                    if (data150.length < 1) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/guarded", schemaPath: "#/properties/guarded/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid0 = _errs313 === errors;
                                                                              } else {
                                                                                var valid0 = true;
                                                                              }
                                                                              if (valid0) {
                                                                                if (data.remembers !== void 0) {
                                                                                  const _errs314 = errors;
                                                                                  if (true !== data.remembers) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/remembers", schemaPath: "#/properties/remembers/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid0 = _errs314 === errors;
                                                                                } else {
                                                                                  var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                  if (data.bindings !== void 0) {
                                                                                    let data152 = data.bindings;
                                                                                    const _errs315 = errors;
                                                                                    if (errors === _errs315) {
                                                                                      if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                                                        for (const key26 in data152) {
                                                                                          const _errs317 = errors;
                                                                                          const _errs318 = errors;
                                                                                          if (errors === _errs318) {
                                                                                            if (typeof key26 === "string") {
                                                                                              if (!pattern12.test(key26)) {
                                                                                                const err9 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$" }, message: 'must match pattern "^(?![A-Za-z]*[A-Fa-f]{7})[A-Z][A-Za-z]{0,63}(/[^/]+)+$"', propertyName: key26 };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err9];
                                                                                                } else {
                                                                                                  vErrors.push(err9);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err10 = { instancePath: instancePath + "/bindings", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key26 };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err10];
                                                                                              } else {
                                                                                                vErrors.push(err10);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var valid70 = _errs317 === errors;
                                                                                          if (!valid70) {
                                                                                            const err11 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/propertyNames", keyword: "propertyNames", params: { propertyName: key26 }, message: "property name must be valid" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err11];
                                                                                            } else {
                                                                                              vErrors.push(err11);
                                                                                            }
                                                                                            errors++;
                                                                                            validate20.errors = vErrors;
                                                                                            return false;
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                        if (valid70) {
                                                                                          for (const key27 in data152) {
                                                                                            let data153 = data152[key27];
                                                                                            const _errs321 = errors;
                                                                                            if (errors === _errs321) {
                                                                                              if (typeof data153 === "string") {
                                                                                                if (func5(data153) < 1) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/bindings/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                  return false;
                                                                                                }
                                                                                              } else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/bindings/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bindings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid72 = _errs321 === errors;
                                                                                            if (!valid72) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid0 = _errs315 === errors;
                                                                                  } else {
                                                                                    var valid0 = true;
                                                                                  }
                                                                                  if (valid0) {
                                                                                    if (data.names !== void 0) {
                                                                                      let data154 = data.names;
                                                                                      const _errs323 = errors;
                                                                                      if (errors === _errs323) {
                                                                                        if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                                                                                          let missing25;
                                                                                          if (data154.accounts === void 0 && (missing25 = "accounts") || data154.members === void 0 && (missing25 = "members")) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs325 = errors;
                                                                                            for (const key28 in data154) {
                                                                                              if (!(key28 === "accounts" || key28 === "members")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs325 === errors) {
                                                                                              if (data154.accounts !== void 0) {
                                                                                                let data155 = data154.accounts;
                                                                                                const _errs326 = errors;
                                                                                                if (errors === _errs326) {
                                                                                                  if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                                                                                    for (const key29 in data155) {
                                                                                                      const _errs328 = errors;
                                                                                                      const _errs329 = errors;
                                                                                                      if (errors === _errs329) {
                                                                                                        if (typeof key29 === "string") {
                                                                                                          if (!pattern11.test(key29)) {
                                                                                                            const err12 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', propertyName: key29 };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err12];
                                                                                                            } else {
                                                                                                              vErrors.push(err12);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err13 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key29 };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err13];
                                                                                                          } else {
                                                                                                            vErrors.push(err13);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid74 = _errs328 === errors;
                                                                                                      if (!valid74) {
                                                                                                        const err14 = { instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/propertyNames", keyword: "propertyNames", params: { propertyName: key29 }, message: "property name must be valid" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err14];
                                                                                                        } else {
                                                                                                          vErrors.push(err14);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        validate20.errors = vErrors;
                                                                                                        return false;
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                    if (valid74) {
                                                                                                      for (const key30 in data155) {
                                                                                                        const _errs332 = errors;
                                                                                                        if (typeof data155[key30] !== "string") {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/names/accounts/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/accounts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid76 = _errs332 === errors;
                                                                                                        if (!valid76) {
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/names/accounts", schemaPath: "#/properties/names/properties/accounts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid73 = _errs326 === errors;
                                                                                              } else {
                                                                                                var valid73 = true;
                                                                                              }
                                                                                              if (valid73) {
                                                                                                if (data154.members !== void 0) {
                                                                                                  let data157 = data154.members;
                                                                                                  const _errs334 = errors;
                                                                                                  if (errors === _errs334) {
                                                                                                    if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                                                                                                      for (const key31 in data157) {
                                                                                                        let data158 = data157[key31];
                                                                                                        const _errs337 = errors;
                                                                                                        if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158))) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/names/members/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs337) {
                                                                                                          if (typeof data158 == "number" && isFinite(data158)) {
                                                                                                            if (data158 < 0 || isNaN(data158)) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/names/members/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/names/properties/members/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid77 = _errs337 === errors;
                                                                                                        if (!valid77) {
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/names/members", schemaPath: "#/properties/names/properties/members/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid73 = _errs334 === errors;
                                                                                                } else {
                                                                                                  var valid73 = true;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid0 = _errs323 === errors;
                                                                                    } else {
                                                                                      var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                      if (data.cost !== void 0) {
                                                                                        let data159 = data.cost;
                                                                                        const _errs339 = errors;
                                                                                        if (errors === _errs339) {
                                                                                          if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                                                                                            let missing26;
                                                                                            if (data159.calls === void 0 && (missing26 = "calls") || data159.asynchronous === void 0 && (missing26 = "asynchronous") || data159.seconds === void 0 && (missing26 = "seconds")) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              const _errs341 = errors;
                                                                                              for (const key32 in data159) {
                                                                                                if (!(key32 === "calls" || key32 === "asynchronous" || key32 === "seconds")) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" }];
                                                                                                  return false;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs341 === errors) {
                                                                                                if (data159.calls !== void 0) {
                                                                                                  let data160 = data159.calls;
                                                                                                  const _errs342 = errors;
                                                                                                  if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs342) {
                                                                                                    if (typeof data160 == "number" && isFinite(data160)) {
                                                                                                      if (data160 < 0 || isNaN(data160)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/cost/calls", schemaPath: "#/properties/cost/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid78 = _errs342 === errors;
                                                                                                } else {
                                                                                                  var valid78 = true;
                                                                                                }
                                                                                                if (valid78) {
                                                                                                  if (data159.asynchronous !== void 0) {
                                                                                                    let data161 = data159.asynchronous;
                                                                                                    const _errs344 = errors;
                                                                                                    if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs344) {
                                                                                                      if (typeof data161 == "number" && isFinite(data161)) {
                                                                                                        if (data161 < 0 || isNaN(data161)) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/cost/asynchronous", schemaPath: "#/properties/cost/properties/asynchronous/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid78 = _errs344 === errors;
                                                                                                  } else {
                                                                                                    var valid78 = true;
                                                                                                  }
                                                                                                  if (valid78) {
                                                                                                    if (data159.seconds !== void 0) {
                                                                                                      let data162 = data159.seconds;
                                                                                                      const _errs346 = errors;
                                                                                                      if (!(typeof data162 == "number" && (!(data162 % 1) && !isNaN(data162)) && isFinite(data162))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs346) {
                                                                                                        if (typeof data162 == "number" && isFinite(data162)) {
                                                                                                          if (data162 < 0 || isNaN(data162)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/cost/seconds", schemaPath: "#/properties/cost/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid78 = _errs346 === errors;
                                                                                                    } else {
                                                                                                      var valid78 = true;
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
                                                                                        var valid0 = _errs339 === errors;
                                                                                      } else {
                                                                                        var valid0 = true;
                                                                                      }
                                                                                      if (valid0) {
                                                                                        if (data.digest !== void 0) {
                                                                                          let data163 = data.digest;
                                                                                          const _errs348 = errors;
                                                                                          if (errors === _errs348) {
                                                                                            if (typeof data163 === "string") {
                                                                                              if (!pattern44.test(data163)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                                                                return false;
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid0 = _errs348 === errors;
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
