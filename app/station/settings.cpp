// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/settings.h"

#include "fiche/publicsite.h"
#include "station/desksettings.h"
#include "station/keyreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace escale {

QString Settings::site() const
{
    QString site = siteUrl.isEmpty() ? QString(publicSite) : siteUrl;
    while (site.endsWith(u'/'))
        site.chop(1);
    return site;
}

std::optional<LanguageSet> languagesFromText(const QString &text)
{
    LanguageSet set;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto language = languageFromCode(part.trimmed());
        if (!language)
            return std::nullopt;
        set.insert(*language);
    }
    return set.isEmpty() ? std::nullopt : std::optional(set);
}

Result<LoadedSettings> loadSettings(const QString &path)
{
    LoadedSettings loaded;
    const QFileInfo info(path);
    if (!info.exists())
        return loaded;
    const QSettings file(path, QSettings::IniFormat);
    if (!info.isFile() || !info.isReadable() || file.status() != QSettings::NoError)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "station", "The settings file %1 cannot be read. Check its name, its owner and its content.")
                         .arg(path),
                     QStringLiteral("settings unreadable")};
    KeyReader keys(file, loaded.complaints);
    Settings &s = loaded.settings;
    s.feedUrl = keys.text(QStringLiteral("feed/url"));
    s.siteUrl = keys.text(QStringLiteral("feed/site"));
    const QString channel = keys.text(QStringLiteral("feed/channel"));
    s.channel = channel.isEmpty() ? s.channel : channel;
    s.keys = keys.list(QStringLiteral("feed/keys"));
    s.departments = keys.list(QStringLiteral("feed/departments"));
    s.secretFile = keys.text(QStringLiteral("feed/secret-file"));
    s.pictureHosts = keys.hosts(QStringLiteral("feed/picture-hosts"));
    s.jobs = keys.number(QStringLiteral("feed/jobs"), s.jobs, settingranges::jobs);
    s.revalidate = keys.number(QStringLiteral("feed/revalidate"), s.revalidate, settingranges::revalidate);
    s.everyHours = keys.number(QStringLiteral("feed/every-hours"), s.everyHours, settingranges::everyHours);
    s.languages = {};
    for (const Language language : keys.languages(QStringLiteral("feed/languages"), LanguageSet::all().toList()))
        s.languages.insert(language);
    s.recorded = {};
    // An empty list is a list: no recordings.
    const QString recorded = QStringLiteral("speech/recorded");
    if (!keys.contains(recorded) || !file.value(recorded).toStringList().join(QString()).trimmed().isEmpty()) {
        for (const Language language : keys.languages(recorded, {Language::Ps}))
            s.recorded.insert(language);
    }
    s.recordedMegabytes =
        keys.number(QStringLiteral("speech/recorded-megabytes"), s.recordedMegabytes, settingranges::recordedMegabytes);
    s.semantics = keys.choice(QStringLiteral("search/semantics"), s.semantics,
                              {QStringLiteral("escale"), QStringLiteral("app"), QStringLiteral("web")});
    s.proxy = keys.text(QStringLiteral("feed/proxy"));
    s.centreName = keys.text(QStringLiteral("desk/centre"));
    s.centreLogo = keys.text(QStringLiteral("desk/logo"));
    s.handOverFolder = keys.text(QStringLiteral("desk/hand-over-folder"));
    s.countViews = keys.flag(QStringLiteral("desk/count-views"), s.countViews);
    s.notifyNews = keys.flag(QStringLiteral("desk/notify-news"), s.notifyNews);
    s.teamFolder = keys.text(QStringLiteral("desk/team-folder"));
    s.askEndpoint = keys.text(QStringLiteral("ask/endpoint"));
    s.askKeyFile = keys.text(QStringLiteral("ask/key-file"));
    s.askModel = keys.text(QStringLiteral("ask/model"));
    s.askReranker = keys.text(QStringLiteral("ask/reranker"));
    s.askEmbedder = keys.text(QStringLiteral("ask/embedder"));
    s.fleetKiosk = keys.text(QStringLiteral("fleet/kiosk"));
    s.fleetCentre = keys.text(QStringLiteral("fleet/centre"));
    s.fleetSettings = keys.text(QStringLiteral("fleet/settings"));
    s.fleetReportTo = keys.text(QStringLiteral("fleet/report-to"));
    s.fleetPasswordFile = keys.text(QStringLiteral("fleet/password-file"));
    s.department = keys.department(QStringLiteral("desk/department"));
    readDeskSettings(file, loaded.complaints); // what they say is the desk's own affair (ui/desktop/deskfile.h)
    s.kiosk = readKioskSettings(file, loaded.complaints);
    return loaded;
}

} // namespace escale
