// SPDX-License-Identifier: GPL-3.0-or-later
// The fiche that is open on a desk or a kiosk: its texts, in one language or in two that are read side by side, as they
// were when it was opened; and whether the library has moved on meanwhile, which is told and never shown unasked. Asks
// the library itself. Lives in the thread of the windows; shows nothing.
#pragma once

#include "fiche/fichechange.h"
#include "store/libraryservice.h"

namespace escale {

class OpenFiche final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    OpenFiche(LibraryService &library, Clock &clock, QObject *parent = nullptr);

    /// Asks for it in these languages, one at least: shown() or failed() answers. In other languages than before, the
    /// texts of before stay until then.
    void open(const QString &ficheId, const QList<Language> &languages);
    void close();
    /// The person wants what the library has now.
    void readNew();
    /// The library or the day has changed: looks, and tells by noticed(). When only the day makes a difference (a
    /// session that was to come has begun), the texts are shown anew.
    void compare();

    /// What was last asked for; empty for nothing.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// One for each language of `languages()`, or none: nothing is open, or it is not there yet.
    [[nodiscard]] const QList<ReadFiche> &texts() const { return m_texts; }
    /// Each of texts() with the words marked that can be explained (plainlanguage/wordexplanations.h).
    [[nodiscard]] const QList<Translation> &explained() const { return m_explained; }
    /// Those that texts() were asked in.
    [[nodiscard]] const QList<Language> &languages() const { return m_shownLanguages; }
    /// When they were read: what they say of dates is of that day.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] FicheChange change() const { return m_change; }
    /// Why there is nothing to show; NotFound when it is not in the library.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// There are other texts to show.
    void shown();
    /// change() is another.
    void noticed();
    /// There is trouble(), and no text.
    void failed();

private:
    /// What one look into the library brings.
    struct Loaded {
        QList<ReadFiche> texts;
        QList<Translation> explained;
    };

    static Result<Loaded> read(const QString &id, const QList<Language> &languages, Reader &reader);
    void load();
    void take(const Loaded &loaded);
    void weigh(const Loaded &loaded);
    void letGo();
    void stumble(const Error &error);
    void setChange(FicheChange change);

    LibraryService &m_library;
    Clock &m_clock;
    QString m_id;
    QList<Language> m_languages, m_shownLanguages; ///< asked for; of m_texts
    QList<ReadFiche> m_texts;
    QList<Translation> m_explained;
    QDateTime m_readAt;
    FicheChange m_change = FicheChange::None;
    std::optional<Error> m_trouble;
    bool m_replace = false; ///< the answer under way is to be shown, whatever it is
    quint64 m_asked = 0;
};

/// Whether two readings of one fiche in one language say the same to a reader: the text and every fact beside it. Not
/// what is only counted (views, thanks) or noted (dates of the text's own history).
bool readsTheSame(const ReadFiche &a, const ReadFiche &b);

} // namespace escale
