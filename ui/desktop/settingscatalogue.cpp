// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingscatalogue.h"

#include "fiche/language.h"
#include "speech/voice.h"
#include "station/desksettings.h"
#include "station/settingranges.h"
#include "station/settings.h"

#include <QMap>

namespace escale {

namespace {

/// Source first: the order of the pages, and in a page that of its rows.
QList<SettingEntry> makeEntries()
{
    using Kind = SettingEntry::Kind;
    using Page = SettingsPage;
    static const Settings usual; // what counts where the file says nothing
    const auto number = [](Page page, const char *name, int value, SettingRange range) {
        return SettingEntry{page,        Kind::Number, QString::fromLatin1(name), QString::number(value),
                            range.least, range.most};
    };
    const auto flag = [](const char *name, bool value) {
        const QString yes = QStringLiteral("true"), no = QStringLiteral("false");
        // The usual one first.
        return SettingEntry{Page::Centre,
                            Kind::Choice,
                            QString::fromLatin1(name),
                            value ? yes : no,
                            0,
                            0,
                            value ? QStringList{yes, no} : QStringList{no, yes}};
    };
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    // Of how the desk looks and sounds (DeskFile): what counts where the file is silent is what is in force.
    const auto desk = [](Page page, const char *name) {
        const QString its = QString::fromLatin1(name);
        return SettingEntry{page, Kind::Choice, its, {}, 0, 0, deskSettingWords().value(its)};
    };
    QList<SettingEntry> list{
        {Page::Source, Kind::Text, key("feed/url"), {}},
        {Page::Source, Kind::File, key("feed/secret-file"), {}},
        {Page::Source, Kind::Text, key("feed/keys"), {}},
        {Page::Source, Kind::Text, key("feed/channel"), usual.channel},
        {Page::Source, Kind::Text, key("feed/departments"), {}},
        number(Page::Source, "feed/every-hours", usual.everyHours, settingranges::everyHours),
        {Page::Source, Kind::Text, key("feed/proxy"), {}},
        {Page::Source, Kind::Text, key("feed/site"), {}},
        {Page::Source, Kind::Text, key("feed/picture-hosts"), {}},
        number(Page::Source, "feed/jobs", usual.jobs, settingranges::jobs),
        number(Page::Source, "feed/revalidate", usual.revalidate, settingranges::revalidate),
        desk(Page::Languages, "desk/language"),
        {Page::Languages, Kind::Languages, key("feed/languages"), key("fr,en,uk,ti,ar,ps,ru,fa")},
        {Page::Languages,
         Kind::Choice,
         key("search/semantics"),
         usual.semantics,
         0,
         0,
         {key("escale"), key("app"), key("web")}},
        {Page::Voices, Kind::Languages, key("speech/recorded"), key("ps"), 0, 0, {}, true},
        number(Page::Voices, "speech/recorded-megabytes", usual.recordedMegabytes, settingranges::recordedMegabytes),
        desk(Page::Appearance, "desk/text-size"),
        desk(Page::Appearance, "desk/colours"),
        desk(Page::Appearance, "desk/tray"),
        {Page::Centre, Kind::Text, key("desk/centre"), {}},
        {Page::Centre, Kind::File, key("desk/logo"), {}},
        {Page::Centre, Kind::Text, key("desk/department"), {}},
        {Page::Centre, Kind::Folder, key("desk/hand-over-folder"), {}},
        {Page::Centre, Kind::Folder, key("desk/team-folder"), {}},
        flag("desk/count-views", usual.countViews),
        flag("desk/notify-news", usual.notifyNews),
        {Page::Ask, Kind::Text, key("ask/endpoint"), {}},
        {Page::Ask, Kind::File, key("ask/key-file"), {}},
        {Page::Ask, Kind::Text, key("ask/model"), {}},
        {Page::Ask, Kind::Text, key("ask/reranker"), {}},
        {Page::Ask, Kind::Text, key("ask/embedder"), {}},
    };
    for (const Language language : allLanguages) {
        const QString voice = voiceSettingKey(language);
        list.append(
            {Page::Voices, Kind::Voice, voice, {}, 0, 0, QStringList{QString()} + deskSettingWords().value(voice)});
    }
    return list;
}

} // namespace

const QList<SettingEntry> &SettingsCatalogue::entries()
{
    static const QList<SettingEntry> list = makeEntries();
    return list;
}

QString SettingsCatalogue::pageName(SettingsPage page)
{
    switch (page) {
    case SettingsPage::Source:
        return tr("Source of the fiches");
    case SettingsPage::Languages:
        return tr("Languages and search");
    case SettingsPage::Voices:
        return tr("Voices");
    case SettingsPage::Appearance:
        return tr("Appearance");
    case SettingsPage::Centre:
        return tr("The centre");
    case SettingsPage::Ask:
        break;
    }
    return tr("Ask");
}

QString SettingsCatalogue::label(const QString &key)
{
    static const QMap<QString, const char *> labels{
        {QStringLiteral("feed/url"), QT_TR_NOOP("Address of the source")},
        {QStringLiteral("feed/secret-file"), QT_TR_NOOP("File with the key")},
        {QStringLiteral("feed/keys"), QT_TR_NOOP("Keys of the publisher of an edition")},
        {QStringLiteral("feed/channel"), QT_TR_NOOP("Channel of an edition")},
        {QStringLiteral("feed/departments"), QT_TR_NOOP("Départements that are fetched")},
        {QStringLiteral("feed/every-hours"), QT_TR_NOOP("Update by itself every … hours")},
        {QStringLiteral("feed/proxy"), QT_TR_NOOP("Proxy")},
        {QStringLiteral("feed/site"), QT_TR_NOOP("Public site")},
        {QStringLiteral("feed/picture-hosts"), QT_TR_NOOP("Servers of pictures")},
        {QStringLiteral("feed/jobs"), QT_TR_NOOP("Requests at once")},
        {QStringLiteral("feed/revalidate"), QT_TR_NOOP("Texts checked again per update")},
        {QStringLiteral("feed/languages"), QT_TR_NOOP("Languages that are fetched")},
        {QStringLiteral("search/semantics"), QT_TR_NOOP("What filters mean")},
        {QStringLiteral("speech/recorded"), QT_TR_NOOP("Languages with recordings")},
        {QStringLiteral("speech/recorded-megabytes"), QT_TR_NOOP("Room for recordings (MB)")},
        {QStringLiteral("desk/centre"), QT_TR_NOOP("Name of the centre")},
        {QStringLiteral("desk/logo"), QT_TR_NOOP("Logo")},
        {QStringLiteral("desk/department"), QT_TR_NOOP("Département")},
        {QStringLiteral("desk/hand-over-folder"), QT_TR_NOOP("Folder for PDF and phone files")},
        {QStringLiteral("desk/team-folder"), QT_TR_NOOP("Team folder")},
        {QStringLiteral("desk/count-views"), QT_TR_NOOP("Count what is read")},
        {QStringLiteral("desk/notify-news"), QT_TR_NOOP("Tell when there is something new in a saved filter")},
        {QStringLiteral("ask/endpoint"), QT_TR_NOOP("Address of the model’s server")},
        {QStringLiteral("ask/key-file"), QT_TR_NOOP("File with its key")},
        {QStringLiteral("ask/model"), QT_TR_NOOP("Model")},
        {QStringLiteral("ask/reranker"), QT_TR_NOOP("Model that sorts passages")},
        {QStringLiteral("ask/embedder"), QT_TR_NOOP("Model that finds passages by their meaning")},
        {QStringLiteral("desk/language"), QT_TR_NOOP("Language of the menus")},
        {QStringLiteral("desk/text-size"), QT_TR_NOOP("Size of the text")},
        {QStringLiteral("desk/colours"), QT_TR_NOOP("Colours")},
        {QStringLiteral("desk/tray"), QT_TR_NOOP("Stay in the tray when the window is closed")},
    };
    if (const auto language = voiceSettingLanguage(key))
        //: A setting; %1 is the name of a language in its own script.
        return tr("Voice: %1").arg(ownName(*language));
    const char *text = labels.value(key);
    return text == nullptr ? key : tr(text);
}

QString SettingsCatalogue::help(const QString &key)
{
    static const QMap<QString, const char *> helps{
        {QStringLiteral("feed/url"), QT_TR_NOOP("The operator of the server gives you its address and a key.")},
        {QStringLiteral("feed/keys"),
         QT_TR_NOOP("Only when the source is a signed edition: who may sign it, separated by commas.")},
        {QStringLiteral("feed/departments"),
         QT_TR_NOOP("Of a signed edition: only what concerns these. Codes, separated by commas: 38, 2A, 971.")},
        {QStringLiteral("feed/every-hours"), QT_TR_NOOP("0: never by itself.")},
        {QStringLiteral("feed/proxy"), QT_TR_NOOP("Empty: as the system. “none”: no proxy. Or http://name:port.")},
        {QStringLiteral("feed/languages"),
         QT_TR_NOOP("French is always fetched: it stands in for what is not translated.")},
        {QStringLiteral("speech/recorded"), QT_TR_NOOP("Their sentences are fetched as sound with the texts.")},
        {QStringLiteral("desk/centre"), QT_TR_NOOP("It stands on the paper you hand over.")},
        {QStringLiteral("desk/department"), QT_TR_NOOP("Two or three characters: 38, 2A, 971.")},
        {QStringLiteral("desk/team-folder"),
         QT_TR_NOOP("A folder that several desks can write to: selections are shared in it.")},
        {QStringLiteral("desk/count-views"),
         QT_TR_NOOP("Réfugiés.info is told how often each fiche was read at this desk. Numbers only: not by whom, "
                    "not when.")},
        {QStringLiteral("desk/notify-news"),
         QT_TR_NOOP("After an update this computer shows a notification with the name of the filter. No title of a "
                    "fiche stands in it.")},
        {QStringLiteral("desk/language"),
         QT_TR_NOOP("The texts of the fiches change with it; choose another language for them above the panes.")},
        {QStringLiteral("desk/colours"),
         QT_TR_NOOP("The desk follows the computer’s colours until you choose others.")},
        {QStringLiteral("desk/tray"),
         QT_TR_NOOP("Updates and notifications go on. Where the desktop has no tray, a closed window ends Escale.")},
        {QStringLiteral("ask/endpoint"),
         QT_TR_NOOP("Empty: answers are quotations of the fiches, and nothing leaves this computer.")},
        {QStringLiteral("ask/reranker"),
         QT_TR_NOOP("Empty: none. It picks the passages that answer best, before the answer is written.")},
        {QStringLiteral("ask/embedder"), QT_TR_NOOP("Empty: none. It needs “escalectl embed” after each update.")},
    };
    const char *text = helps.value(key);
    return text == nullptr ? QString() : tr(text);
}

QString SettingsCatalogue::choiceName(const QString &key, const QString &choice)
{
    if (key == QLatin1String("search/semantics")) {
        if (choice == QLatin1String("escale"))
            return tr("What the words say");
        return choice == QLatin1String("app") ? tr("As the mobile app") : tr("As the web site");
    }
    if (key == QLatin1String("desk/count-views") || key == QLatin1String("desk/notify-news") ||
        key == QLatin1String("desk/tray"))
        return choice == QLatin1String("true") ? tr("Yes") : tr("No");
    if (key == QLatin1String("desk/language"))
        return ownName(languageFromCode(choice).value_or(Language::Fr));
    if (key == QLatin1String("desk/text-size"))
        return choice + QStringLiteral(" %");
    if (key == QLatin1String("desk/colours")) {
        if (choice == QLatin1String("standard"))
            return tr("Light");
        return choice == QLatin1String("dark") ? tr("Dark") : tr("High contrast");
    }
    if (const auto language = voiceSettingLanguage(key)) {
        if (choice.isEmpty())
            return tr("Automatic: the best voice there is");
        if (choice != code(VoiceOrigin::Builtin))
            return tr("A voice of this computer");
        return tr("Built into Escale") +
               (isOnTrial(*language, VoiceOrigin::Builtin) ? QStringLiteral(" (%1)").arg(trialWords()) : QString());
    }
    return choice;
}

} // namespace escale
