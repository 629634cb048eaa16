// SPDX-License-Identifier: GPL-3.0-or-later
// Where the selections of a desk lie: a file for each selection and writer, in a folder of the desk and in one that is
// shared with a team. The shared folder may answer late, or not today: nothing here waits for it but visit(), which may
// run in any thread. What is written for the team waits in the desk's own folder until a visit has brought it there, so
// it is on the disk at once and survives a share that is away for days. Two programs of one desk take turns. One
// thread, but for visit().
#pragma once

#include "selections/selectionrecord.h"

#include <QStringList>

namespace escale {

/// A selection and where it belongs.
struct HeldSelection {
    SelectionRecord record;
    bool team = false;
    bool waits = false; ///< for the team folder to take it
};

class SelectionFiles final {
public:
    SelectionFiles();

    /// The desk's own; made with the first put(). Empty: in memory only.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The shared one; empty for none. What waits for another one stays there until it is set again.
    void setTeam(const QString &team);
    [[nodiscard]] const QString &team() const { return m_team; }

    /// Before the first change. Errors: CannotWrite.
    Result<Done> begin();
    /// Of this desk: two desks that share a home, or a copied one, are two writers.
    [[nodiscard]] const QString &writer() const { return m_writer; }

    /// Writes it in the desk's own folder, put together with what another program of this desk has written there;
    /// what there is now. Errors: CannotWrite, and then nothing has changed.
    Result<HeldSelection> put(HeldSelection held);
    /// Where it lay before it was shared.
    void removeOwn(const SelectionRecord &record);

    /// What lies in the folders. Values.
    struct Look {
        QString folder, team;
        bool visits = false; ///< the shared folder too
        QString state;       ///< of the folders, as last read
        bool fresh = false;  ///< they are others now
        QList<HeldSelection> records;
        QStringList strangers; ///< names of files that are none of ours, or cannot be read
        QStringList waiting;   ///< ids of what the team folder has not taken
    };
    [[nodiscard]] Look look(bool visits) const;
    /// Brings what waits into the shared folder and reads what is there. Any thread; waits for the folder.
    static void visit(Look &look);
    /// The next look reads whatever the folders' state.
    void lookAnew() { m_state.clear(); }
    void take(const Look &look) { m_state = look.state; }

private:
    [[nodiscard]] QString fileOf(const HeldSelection &held) const;

    QString m_folder, m_team, m_writer;
    QString m_state;
};

/// 32 lower-case hexadecimal digits that nobody else has.
QString freshSelectionId();

} // namespace escale
