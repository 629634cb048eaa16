// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feeddiagnosis.h"

#include "l10n/isolate.h"
#include "sync/feedsettings.h"

#include <QCoreApplication>
#include <QUrl>
#include <array>

namespace escale {
namespace {

using Link = DiagnosisStep::Link;
using State = DiagnosisStep::State;

constexpr std::array links{Link::Settings, Link::Network, Link::Security, Link::List, Link::Texts};

QString localised(const char *sentence)
{
    return QCoreApplication::translate("escale::FeedDiagnosis", sentence);
}

struct Break {
    Link link = Link::Network;
    QString sentence;
};

/// By what libcurl says of it (a fixed list of its own, in English) and by the status: the cause of an error, which is
/// for logs, is all that tells a name that nobody knows from a server that is switched off.
Break breakOf(const Error &error, bool listed, const QString &host)
{
    const auto about = [&host](const char *sentence) { return localised(sentence).arg(isolatedLeftToRight(host)); };
    const QString &cause = error.cause;
    const auto says = [&cause](const char *words) { return cause.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (error.problem == Problem::BadConfiguration)
        return {Link::Settings, error.sentence};
    if (says("resolve proxy"))
        return {Link::Network,
                localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "The proxy is not known. Check its name."))};
    if (says("resolve"))
        //: %1 is the name of a server.
        return {Link::Network,
                about(QT_TRANSLATE_NOOP("escale::FeedDiagnosis",
                                        "The name %1 is not known. Check how it is written, and the network."))};
    if (says("certificate") || says("SSL peer"))
        return {Link::Security, about(QT_TRANSLATE_NOOP(
                                    "escale::FeedDiagnosis",
                                    "%1 could not prove who it is. Check the address and the date of this computer."))};
    if (says("SSL"))
        return {Link::Security,
                about(QT_TRANSLATE_NOOP("escale::FeedDiagnosis",
                                        "No safe connection to %1 came about. Check the address and its port."))};
    if (says("status 5") || says("status 4") || error.problem == Problem::Refused ||
        error.problem == Problem::BadAnswer || error.problem == Problem::NotFound || says("redirect"))
        return {listed ? Link::Texts : Link::List, error.sentence};
    if (says("stalled") || says("Timeout"))
        return {listed ? Link::Texts : Link::Network,
                about(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "%1 does not answer in time. Try again later."))};
    if (says("connect"))
        return {Link::Network,
                about(QT_TRANSLATE_NOOP("escale::FeedDiagnosis",
                                        "Nothing answers at %1. Check the address, its port and the proxy."))};
    return {listed ? Link::Texts : Link::Network, error.sentence};
}

} // namespace

QList<DiagnosisStep> diagnosisOf(const std::optional<Error> &error, std::optional<int> listed, const QString &host)
{
    const auto broken = error ? std::optional(breakOf(*error, listed.has_value(), host)) : std::nullopt;
    QList<DiagnosisStep> steps;
    bool reached = true;
    for (const Link link : links) {
        DiagnosisStep step{link, reached ? State::Passed : State::NotReached, {}};
        if (broken && broken->link == link) {
            step.state = State::Failed;
            step.sentence = broken->sentence;
            reached = false;
        } else if (link == Link::List && reached && listed) {
            step.sentence = QCoreApplication::translate("escale::FeedDiagnosis", "Fiches in the list: %1").arg(*listed);
        }
        steps.append(step);
    }
    return steps;
}

FeedDiagnosis::FeedDiagnosis(Clock &clock, QObject *parent) : QObject(parent), m_check(clock)
{
    connect(&m_check, &FeedCheck::listed, this, [this](int fiches) { m_listed = fiches; });
    connect(&m_check, &FeedCheck::passed, this,
            [this](int fiches) { Q_EMIT finished(diagnosisOf(std::nullopt, fiches, m_host)); });
    connect(&m_check, &FeedCheck::failed, this,
            [this](const Error &error) { Q_EMIT finished(diagnosisOf(error, m_listed, m_host)); });
}

void FeedDiagnosis::start(const Settings &settings, const QString &typedKey)
{
    stop();
    m_listed.reset();
    auto feed = feedSettingsWithKey(typedKey, settings);
    if (!feed)
        return Q_EMIT finished(diagnosisOf(feed.error(), std::nullopt, {}));
    m_host = feed->base.host();
    // Somebody is waiting for the answer.
    feed.value().http.attempts = 1;
    feed.value().http.stalledAttempts = 1;
    feed.value().http.stall = std::chrono::seconds(15);
    m_check.start(*feed);
}

void FeedDiagnosis::stop()
{
    m_check.stop();
}

QString FeedDiagnosis::linkName(Link link)
{
    switch (link) {
    case Link::Settings:
        return localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "Address and key"));
    case Link::Network:
        return localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "Network"));
    case Link::Security:
        return localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "Safe connection"));
    case Link::List:
        return localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "List of the fiches"));
    case Link::Texts:
        break;
    }
    return localised(QT_TRANSLATE_NOOP("escale::FeedDiagnosis", "Texts of the fiches"));
}

QString FeedDiagnosis::asText(const QList<DiagnosisStep> &steps)
{
    QStringList lines;
    for (const DiagnosisStep &step : steps) {
        const QChar mark = step.state == State::Passed ? u'✓' : step.state == State::Failed ? u'✗' : u'–';
        lines.append(QStringLiteral("%1 %2").arg(mark).arg(linkName(step.link)) +
                     (step.sentence.isEmpty() ? QString() : QStringLiteral(": ") + step.sentence));
    }
    return lines.join(u'\n');
}

} // namespace escale
