// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordedclips.h"

#include "base/try.h"
#include "recording/recordingfolder.h"
#include "speech/opussound.h"
#include "speech/stretch.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <utility>

namespace escale {
namespace {

/// A recording may be drawn out or hurried so much before it sounds like nobody.
constexpr double leastStretch = 0.6, mostStretch = 1.8;

Error notThere()
{
    return {Problem::NotFound, QCoreApplication::translate("speech", "This cannot be read aloud."),
            QStringLiteral("no recording")};
}

} // namespace

/// In the worker thread.
class RecordedClips::Shelves {
public:
    explicit Shelves(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QHash<QByteArray, Language> persons() const { return personsRecordings(recordingFolder(m_path)); }

    RecordingShelf shelf()
    {
        m_reader.reset(); // the file itself may be another one
        if (!open())
            return {};
        auto shelf = recordingShelf(m_reader->session());
        return shelf ? std::move(shelf).value() : RecordingShelf{};
    }

    /// `pace`: the voice's own, in words a minute; 0 when not known.
    Result<Clip> clip(const Phrase &phrase, int wordsPerMinute, double pace)
    {
        const QByteArray key = recordingKey(phrase);
        if (const auto clip = fromOpus(personsSound(recordingFolder(m_path), phrase.language, key))) {
            // A person has read it at the normal speed, whatever that is.
            const double slower = static_cast<double>(normalSpeed) / wordsPerMinute;
            return stretched(trimmed(*clip), std::clamp(slower, leastStretch, mostStretch));
        }
        if (!open())
            return notThere();
        const auto sound = recordedSound(m_reader->session(), key);
        if (!sound || sound->isEmpty())
            return notThere();
        ESCALE_TRY(const auto clip, fromOpus(*sound));
        const double wanted = ownWordsPerMinute(phrase.language, wordsPerMinute);
        return stretched(trimmed(clip), pace > 0 ? std::clamp(pace / wanted, leastStretch, mostStretch) : 1);
    }

private:
    bool open()
    {
        if (m_reader)
            return true;
        auto reader = Reader::open(m_path);
        if (!reader)
            return false;
        m_reader = std::move(reader).value();
        return true;
    }

    QString m_path;
    std::unique_ptr<Reader> m_reader;
};

RecordedClips::RecordedClips(QString libraryPath, QObject *parent)
    : ClipMaker(parent), m_folder(recordingFolder(libraryPath)),
      m_worker(*this, QStringLiteral("recorded"),
               [path = std::move(libraryPath)] { return std::make_unique<Shelves>(path); })
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &folder) {
        // The folder of the library itself changes with each sync: only that the other is there now matters.
        if (folder.startsWith(m_folder) || QFileInfo::exists(m_folder))
            look(false);
    });
    refresh();
}

RecordedClips::~RecordedClips() = default;

/// The folders that recordings come into; before there is one, the folder that it will be in.
void RecordedClips::watch()
{
    QStringList wanted;
    const auto add = [&wanted](const QString &folder) {
        if (QFileInfo(folder).isDir())
            wanted.append(folder);
        return !wanted.isEmpty();
    };
    if (add(m_folder)) {
        for (const Language language : allLanguages)
            add(m_folder + u'/' + code(language));
    } else {
        add(QFileInfo(m_folder).path());
    }
    const QStringList before = m_watcher.directories();
    for (const QString &folder : before) {
        if (!wanted.removeOne(folder))
            m_watcher.removePath(folder);
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void RecordedClips::refresh()
{
    look(true);
}

/// `library`: at its recordings too, and not only at those of persons.
void RecordedClips::look(bool library)
{
    if (m_looking && !library) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    watch(); // first: what comes while the folders are read is told
    using Found = std::pair<std::optional<RecordingShelf>, QHash<QByteArray, Language>>;
    m_worker.ask<Found>(
        this,
        [library](Shelves &shelves) {
            return Found{library ? std::optional(shelves.shelf()) : std::nullopt, shelves.persons()};
        },
        [this](Found found) {
            m_looking = false;
            if (found.first)
                m_shelf = std::move(*found.first);
            m_persons = std::move(found.second);
            m_languages = LanguageSet();
            for (const auto &keys : {m_shelf.languages, m_persons}) {
                for (const Language language : keys)
                    m_languages.insert(language);
            }
            Q_EMIT changed();
            if (std::exchange(m_lookAgain, false))
                look(false);
        });
}

QList<VoiceInfo> RecordedClips::voices() const
{
    QList<VoiceInfo> list;
    for (const Language language : allLanguages) {
        if (m_languages.contains(language))
            list.append({QCoreApplication::translate("speech", "Recorded"), language, VoiceOrigin::Recorded});
    }
    return list;
}

bool RecordedClips::canSay(const Phrase &phrase) const
{
    // The hash only where it can matter: this is asked for every sentence of a page.
    if (!m_languages.contains(phrase.language))
        return false;
    const QByteArray key = recordingKey(phrase);
    return m_persons.contains(key) || m_shelf.languages.contains(key);
}

void RecordedClips::make(const Phrase &phrase, int wordsPerMinute, Answer answer)
{
    const double pace = m_shelf.pace.value(phrase.language);
    m_worker.ask<Result<Clip>>(
        this, [phrase, wordsPerMinute, pace](Shelves &shelves) { return shelves.clip(phrase, wordsPerMinute, pace); },
        [this, answer = std::move(answer), generation = m_generation](const Result<Clip> &clip) {
            if (generation == m_generation)
                answer(clip);
        });
}

} // namespace escale
