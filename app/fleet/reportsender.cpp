// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/reportsender.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace escale {
namespace {

Error trouble(Problem problem, const char *sentence, const QString &cause)
{
    return {problem, QCoreApplication::translate("fleet", sentence), cause};
}

Result<Done> writeInto(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QSaveFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return trouble(Problem::CannotWrite,
                   QT_TRANSLATE_NOOP("fleet", "The report cannot be written. Check the folder of fleet/report-to."),
                   file.errorString());
}

} // namespace

Result<QUrl> reportAddressFrom(const QString &text)
{
    QUrl url = QDir::isAbsolutePath(text) ? QUrl::fromLocalFile(QDir::cleanPath(text)) : QUrl(text, QUrl::StrictMode);
    const bool web = (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
                     !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!web && !url.isLocalFile())
        return trouble(Problem::BadConfiguration,
                       QT_TRANSLATE_NOOP("fleet", "fleet/report-to must be a folder, or an address like "
                                                  "https://reports.example.org/escale/."),
                       QStringLiteral("address of reports"));
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

ReportSender::ReportSender(QUrl address, QByteArray credentials, HttpLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_credentials(std::move(credentials)),
      m_http({}, std::move(limits), clock)
{
}

void ReportSender::send(const KioskReport &report)
{
    const QString name = report.kiosk + QStringLiteral(".json");
    const QByteArray bytes = encodeReport(report);
    if (m_address.isLocalFile()) {
        Q_EMIT sent(writeInto(m_address.toLocalFile(), name, bytes));
        return;
    }
    HttpRequest request;
    request.url = m_address.resolved(QUrl(name));
    request.method = "PUT";
    request.post = bytes;
    request.limit = reportLimit;
    request.accept = "*/*";
    request.asIs = true;
    if (!m_credentials.isEmpty() && m_address.scheme() == QLatin1String("https"))
        request.headers.append("Authorization: Basic " + m_credentials.toBase64());
    m_http.get(request, [this](const Result<HttpAnswer> &got) {
        constexpr int ok = 200, redirects = 300, unauthorised = 401, forbidden = 403;
        if (!got)
            Q_EMIT sent(got.error());
        else if (got->status >= ok && got->status < redirects)
            Q_EMIT sent(Done{});
        else if (got->status == unauthorised || got->status == forbidden)
            Q_EMIT sent(trouble(Problem::Refused,
                                QT_TRANSLATE_NOOP("fleet", "The server does not take this kiosk's report: its name or "
                                                           "password is wrong."),
                                QString::number(got->status)));
        else
            Q_EMIT sent(trouble(Problem::BadAnswer,
                                QT_TRANSLATE_NOOP("fleet", "The server does not take reports at this address."),
                                QString::number(got->status)));
    });
}

} // namespace escale
