package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandStatus;
import java.util.Locale;
import java.util.Map;

/** What a table of demands says where the service has codes. */
record DemandTableWords(
        Map<DemandStatus, String> statuses,
        Map<Urgency, String> urgencies,
        Map<Channel, String> channels,
        String yes,
        String no) {

    private static final DemandTableWords CHINESE = new DemandTableWords(
            Map.ofEntries(
                    Map.entry(DemandStatus.SUBMITTED, "待受理"),
                    Map.entry(DemandStatus.ROUTED, "已转交"),
                    Map.entry(DemandStatus.IN_PROGRESS, "办理中"),
                    Map.entry(DemandStatus.ON_HOLD, "已挂起"),
                    Map.entry(DemandStatus.DISPUTED, "退单待裁定"),
                    Map.entry(DemandStatus.RESOLVED, "已办结，待评价"),
                    Map.entry(DemandStatus.CLOSED, "已关闭"),
                    Map.entry(DemandStatus.REOPENED, "重办，待受理"),
                    Map.entry(DemandStatus.MERGED, "已合并"),
                    Map.entry(DemandStatus.DECLINED, "不予受理"),
                    Map.entry(DemandStatus.WITHDRAWN, "已撤回")),
            Map.of(
                    Urgency.EMERGENCY, "特急",
                    Urgency.URGENT, "紧急",
                    Urgency.NORMAL, "一般",
                    Urgency.COMPLEX, "疑难"),
            Map.of(
                    Channel.ONLINE, "线上",
                    Channel.VISIT, "走访",
                    Channel.SURVEY, "问卷",
                    Channel.HOTLINE, "热线",
                    Channel.WINDOW, "服务窗口",
                    Channel.MEETING, "联盟会议",
                    Channel.IMPORT, "导入",
                    Channel.THIRD_PARTY, "第三方"),
            "是",
            "否");

    private static final DemandTableWords ENGLISH = new DemandTableWords(
            Map.ofEntries(
                    Map.entry(DemandStatus.SUBMITTED, "To be accepted"),
                    Map.entry(DemandStatus.ROUTED, "Routed"),
                    Map.entry(DemandStatus.IN_PROGRESS, "In progress"),
                    Map.entry(DemandStatus.ON_HOLD, "On hold"),
                    Map.entry(DemandStatus.DISPUTED, "Return disputed"),
                    Map.entry(DemandStatus.RESOLVED, "Resolved, to be rated"),
                    Map.entry(DemandStatus.CLOSED, "Closed"),
                    Map.entry(DemandStatus.REOPENED, "Reopened"),
                    Map.entry(DemandStatus.MERGED, "Merged"),
                    Map.entry(DemandStatus.DECLINED, "Declined"),
                    Map.entry(DemandStatus.WITHDRAWN, "Withdrawn")),
            Map.of(
                    Urgency.EMERGENCY, "Emergency",
                    Urgency.URGENT, "Urgent",
                    Urgency.NORMAL, "Normal",
                    Urgency.COMPLEX, "Complex"),
            Map.of(
                    Channel.ONLINE, "Online",
                    Channel.VISIT, "Visit",
                    Channel.SURVEY, "Survey",
                    Channel.HOTLINE, "Hotline",
                    Channel.WINDOW, "Service window",
                    Channel.MEETING, "Alliance meeting",
                    Channel.IMPORT, "Import",
                    Channel.THIRD_PARTY, "Third party"),
            "Yes",
            "No");

    DemandTableWords {
        statuses = Map.copyOf(statuses);
        urgencies = Map.copyOf(urgencies);
        channels = Map.copyOf(channels);
    }

    static DemandTableWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    String statusOf(DemandStatus status) {
        return statuses.getOrDefault(status, status.name());
    }

    String urgencyOf(Urgency urgency) {
        return urgencies.getOrDefault(urgency, urgency.name());
    }

    String channelOf(Channel channel) {
        return channels.getOrDefault(channel, channel.name());
    }

    String answer(boolean yes) {
        return yes ? this.yes : no;
    }
}
