package io.shangquan.contracts.access;

/** The roles, by the names that grants, rules and the glossary use. Constants, so that annotations can name them. */
public final class Roles {

    /** 两新办: everything configurable, all districts. */
    public static final String STREET_ADMIN = "street-admin";
    /** 包商圈处级领导: reads all in own districts, decides disputes and escalations. */
    public static final String STREET_LEADER = "street-leader";
    /** 专责科室: coordinates across districts, whistles to bureaus. */
    public static final String COORDINATING_SECTION = "coordinating-section";
    /** 专职(副)书记: runs a district. */
    public static final String DISTRICT_SECRETARY = "district-secretary";
    /** 第一书记/第一楼长: assists; reads the district. */
    public static final String FIRST_SECRETARY = "first-secretary";
    /** 商圈党委办公室: triage, call-back, visits, ledgers, activities. */
    public static final String DISTRICT_OFFICE = "district-office";
    /** 五部工作人员: works on demands routed to the department. */
    public static final String DEPARTMENT_OFFICER = "department-officer";
    /** 区级部门: reports in to whistles that name the bureau. */
    public static final String BUREAU_OFFICER = "bureau-officer";
    /** 楼长: own site. */
    public static final String SITE_CHIEF = "site-chief";
    /** 企业代表: own enterprise. */
    public static final String ENTERPRISE_REP = "enterprise-rep";
    /** 审计: reads everything, changes nothing. */
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
