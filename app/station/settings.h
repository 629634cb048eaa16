// SPDX-License-Identifier: GPL-3.0-or-later
// What this installation is told by its settings file (INI). Every key has a default; a bad value is named and the
// default used, so that a typing error never stops a station. The README lists every key.
#pragma once

#include "base/error.h"
#include "fiche/language.h"
#include "station/kiosksettings.h"

#include <QString>
#include <QStringList>

namespace escale {

struct Settings {
    QString feedUrl; ///< `feed/url`: as written; feedUrlFrom() judges it. Empty: no feed, the library stays as it is
    QString siteUrl; ///< `feed/site`: as written; where the feed's pictures are. Empty: known from the feed
    QString channel = QStringLiteral("main"); ///< `feed/channel`: of an edition (pack/FORMAT.md); others are refused
    QStringList keys; ///< `feed/keys`, comma separated: who may sign an edition; "RWQ…", as minisign writes them
    QStringList departments;  ///< `feed/departments`: codes, comma separated: of an edition, only what concerns these
    QString secretFile;       ///< `feed/secret-file`: holds the site-secret, mode 600; or `inKeyring`
    QByteArray keyringSecret; ///< in no file: the site-secret, once it has been read from the keyring
    QStringList
        pictureHosts;     ///< `feed/picture-hosts`: names, comma separated: where pictures may be; see PictureSources
    int jobs = 4;         ///< `feed/jobs`, 1-16: requests at once
    int revalidate = 200; ///< `feed/revalidate`, 0-100000: texts asked again per sync
    int everyHours = 24;  ///< `feed/every-hours`, 0-8760: the window syncs when its content is older; 0: never
    LanguageSet languages = LanguageSet::all();   ///< `feed/languages`: codes, comma separated; French is always added
    QString semantics = QStringLiteral("escale"); ///< `search/semantics`: what filters mean: escale, app or web
    LanguageSet recorded{
        Language::Ps};            ///< `speech/recorded`: languages whose recordings are fetched and kept; empty: none
    int recordedMegabytes = 1000; ///< `speech/recorded-megabytes`, 0-20000: room for them on disk
    QString proxy;                ///< `feed/proxy`: as written; proxyFrom() judges it. Empty: the system's
    QString centreName;           ///< `desk/centre`: on paper, above each fiche; empty for none
    QString centreLogo;           ///< `desk/logo`: a picture beside it; empty for none
    QString handOverFolder;       ///< `desk/hand-over-folder`: where files for people go; empty: see HandOverChoices
    bool countViews = false;      ///< `desk/count-views`: the source is told how often each fiche is read here
    bool notifyNews = true;       ///< `desk/notify-news`: the system tells what a sync has brought to a saved filter
    QString teamFolder;           ///< `desk/team-folder`: selections shared with others; empty for none
    QString department;           ///< `desk/department`: "38", "2A": the centre's; every person begins with it
    QString askEndpoint; ///< `ask/endpoint`: a server with a model, as written; endpointFrom() judges it. Empty: none
    QString askKeyFile;  ///< `ask/key-file`: holds its key, mode 600; empty for none
    QString askModel;    ///< `ask/model`: the model's name; empty: the first that the server names
    QString askReranker; ///< `ask/reranker`: a model of that server that puts passages in order; empty: none
    QString askEmbedder; ///< `ask/embedder`: a model of that server that makes vectors of texts; empty: none
    QString fleetKiosk, fleetCentre; ///< `fleet/kiosk`, `fleet/centre`: names of a report; letters, digits, hyphens
    QString fleetSettings; ///< `fleet/settings`: address of the settings for all kiosks, ends in ".escale"; empty: none
    QString fleetReportTo; ///< `fleet/report-to`: a folder or an address; empty: this kiosk reports to nobody
    QString fleetPasswordFile; ///< `fleet/password-file`: holds its password there, mode 600; empty for none
    KioskSettings kiosk;       ///< the group [kiosk]

    /// What `secretFile` is when the site-secret lies in the keyring of whoever is signed in.
    static QString inKeyring() { return QStringLiteral("keyring:"); }
    [[nodiscard]] bool secretInKeyring() const { return secretFile == inKeyring(); }
    /// `department` as the places of a filter.
    [[nodiscard]] QStringList home() const { return department.isEmpty() ? QStringList() : QStringList(department); }
    /// Where the public pages of the fiches are (contract 3.15): `siteUrl`, else the programme's. No trailing slash.
    [[nodiscard]] QString site() const;
};

struct LoadedSettings {
    Settings settings;
    QStringList complaints; ///< one sentence per bad value, for the log and the staff
};

/// Errors: BadConfiguration when the file exists but cannot be read or parsed. A missing file is all defaults.
Result<LoadedSettings> loadSettings(const QString &path);

/// "fr,ar" as a set. Nothing when a code is unknown or the list is empty.
std::optional<LanguageSet> languagesFromText(const QString &text);

} // namespace escale
