// SPDX-License-Identifier: GPL-3.0-or-later
// What readers said of one fiche: where, when, their words; read, gone through in the text, closed. Words of strangers:
// plain text, nothing in them is followed.
#pragma once

#include "authoring/workshop.h"
#include "style/label.h"
#include "style/scrollpane.h"

#include <QBoxLayout>
#include <QPushButton>

namespace escale {

class RemarksPage final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    RemarksPage(const Appearance &appearance, Workshop &workshop, QWidget *parent = nullptr);

    /// `fiche`: the server's id, one of Workshop::rows(). Empty: nothing is shown.
    void showRemarksOf(const QString &fiche);
    [[nodiscard]] const QString &fiche() const { return m_fiche; }
    /// A key of the n-th remark ("read", "there", "close"; where closing is asked about "no", "yes"); null when it is
    /// not there.
    [[nodiscard]] QPushButton *key(int remark, const QString &name) const;
    [[nodiscard]] QPushButton &backKey() { return *m_back; }

Q_SIGNALS:
    void left();
    /// The fiche is to be opened where the remark is about: a path (draftmerge.h), of the server's section.
    void placeWanted(const QString &fiche, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void askAbout(const QString &remark); ///< whether it is to be closed; empty: no more
    [[nodiscard]] QWidget *cardOf(const ReaderSuggestion &remark);

    const Appearance &m_appearance;
    Workshop &m_workshop;
    QString m_fiche;
    QString m_closing; ///< the remark whose closing is asked about
    QPushButton *m_back;
    Label *m_title, *m_name, *m_none, *m_noAnswer;
    ScrollPane *m_pane;
    QList<QWidget *> m_cards;
};

} // namespace escale
