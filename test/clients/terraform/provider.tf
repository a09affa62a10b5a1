terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }

# Whether each argument that may change has its second value.
variable "changed" { type = bool }

provider "aws" {
  region     = "eu-west-1"
  access_key = "emulated"
  secret_key = "emulated"
  endpoints {
    identitystore = var.endpoint
    organizations = var.endpoint
    ssoadmin      = var.endpoint
    sts           = var.endpoint
  }
}

data "aws_ssoadmin_instances" "this" {}

locals {
  instance = data.aws_ssoadmin_instances.this.arns[0]
  store    = data.aws_ssoadmin_instances.this.identity_store_ids[0]
}
