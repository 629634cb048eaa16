// SPDX-License-Identifier: GPL-3.0-or-later
// The selections of a desk: named, in an order, with a note for a fiche; and those shared with a team through a folder
// that several desks write to. The one owner of them. Each desk writes files of its own (one for a selection and a
// writer) and reads everybody's, so that two that write at once lose nothing (selectionrecord.h). Where they lie:
// selectionfiles.h. Lives in one thread, which never waits for the shared folder. Without open() it is kept in memory
// only.
#pragma once

#include "base/clock.h"
#include "selections/selectionfiles.h"

#include <QObject>
#include <QStringList>

namespace escale {

struct SelectionItem {
    QString fiche;
    QString note;
    friend bool operator==(const SelectionItem &, const SelectionItem &) = default;
};

struct Selection {
    QString id;
    QString name; ///< empty for the first one of a desk, which nobody has named
    bool team = false;
    bool waits = false;         ///< the team folder has not taken all of it yet
    QList<SelectionItem> items; ///< in their order
    [[nodiscard]] QStringList fiches() const;
    friend bool operator==(const Selection &, const Selection &) = default;
};

class SelectionBook final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit SelectionBook(Clock &clock, QObject *parent = nullptr);

    /// Reads what is in `folder`; from now on every change is written at once, into a folder that is made with the
    /// first one. What was made before stays. `team`: a shared folder, empty for none; it may answer slowly and is not
    /// read before the next look(), nor when it cannot be reached then. Errors: CannotWrite.
    Result<Done> open(const QString &folder, const QString &team = {});
    /// Another shared folder, or none: what was in the one before stays in it, and is no longer shown. Not read before
    /// the next look() either.
    void useTeam(const QString &folder);
    /// Brings and reads what there is. Cheap when nobody has written; waits for the shared folder.
    void reload();
    /// Whether the shared folder was looked at: until then a selection that is not there may be in it.
    [[nodiscard]] bool isTeamRead() const { return m_teamRead || !hasTeam(); }
    /// The same in three steps: visit() may run in any thread, for folders that answer slowly.
    using Look = SelectionFiles::Look;
    [[nodiscard]] Look look() const { return m_files.look(true); }
    static void visit(Look &look) { SelectionFiles::visit(look); }
    void take(const Look &look);
    /// Somebody wants to see what is there now, or something waits for the shared folder: whoever owns the book looks,
    /// apart from the windows (lookWanted()).
    void askForLook() { Q_EMIT lookWanted(); }
    /// Names of files that are no selections of ours: they are left alone.
    [[nodiscard]] const QStringList &strangers() const { return m_strangers; }

    /// In the order they were made.
    [[nodiscard]] QList<Selection> selections() const;
    [[nodiscard]] std::optional<Selection> selection(const QString &id) const;

    /// All of these: Errors NotFound, Usage, CannotWrite (then nothing has changed). A shared folder that takes nothing
    /// is no error: Selection::waits says so.
    Result<QString> create(const QString &name, const QStringList &fiches = {});
    Result<Done> rename(const QString &id, const QString &name);
    Result<Done> remove(const QString &id);
    Result<QString> duplicate(const QString &id, const QString &name);
    /// Adds to `into` what it lacks of `from`, notes too, and removes `from`.
    Result<Done> merge(const QString &into, const QString &from);
    Result<Done> add(const QString &id, const QStringList &fiches);
    Result<Done> takeOut(const QString &id, const QStringList &fiches);
    Result<Done> moveTo(const QString &id, const QString &fiche, qsizetype index);
    /// A hint for colleagues; nothing about a person.
    Result<Done> setNote(const QString &id, const QString &fiche, const QString &note);
    /// Into the team folder. There is no way back but a copy: what others have, they keep.
    Result<Done> share(const QString &id);
    [[nodiscard]] bool hasTeam() const { return !m_files.team().isEmpty(); }

    /// One file with everything of a selection.
    [[nodiscard]] Result<QByteArray> exported(const QString &id) const;
    /// As a selection of its own, whatever there is already. The id of it. Errors: BadAnswer, TooNew, CannotWrite.
    Result<QString> import(const QByteArray &file);

    /// The last change of this program, as far as `mostUndo` back: what was done by one call is taken back by one. What
    /// cannot be taken back now can be later.
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    Result<Done> undo();
    static constexpr qsizetype mostUndo = 100;

Q_SIGNALS:
    void changed();
    /// There is one more change to take back. Before changed().
    void noted();
    void lookWanted();

private:
    struct Before {
        QString id;
        std::optional<HeldSelection> held; ///< nothing: it was not there
    };
    using Step = QList<Before>; ///< of one call

    void noteUndo(const Step &step);
    Result<Done> bringBack(const Before &before);

    Result<Done> change(const QString &id, const std::function<void(SelectionRecord &)> &how, bool noted = true);
    Result<Done> put(const QString &id, const HeldSelection &held);
    [[nodiscard]] Stamp stamp(const SelectionRecord &record) const;
    [[nodiscard]] static QList<std::pair<QString, ItemRecord>> ordered(const SelectionRecord &record);

    Clock &m_clock;
    SelectionFiles m_files;
    QHash<QString, HeldSelection> m_held;
    QStringList m_strangers;
    bool m_teamRead = false;
    QList<Step> m_undo;
};

} // namespace escale
