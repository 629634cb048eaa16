// SPDX-License-Identifier: GPL-3.0-or-later
// One question of the desk's conversation and its answer (drawings desk-6, desk-7): quotations in both languages with
// their sources, or what a model wrote, sentence by sentence, what is struck out in sight; what comes next; a refusal
// with the nearest fiches. Shows an AskTurn; what is wanted is told by signals.
#pragma once

#include "askview/quotetext.h"
#include "assistant/askmodel.h"
#include "desktop/askcard.h"
#include "search/arrival.h"
#include "style/button.h"
#include "style/flow.h"
#include "style/hintfield.h"
#include "style/label.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace escale {

class AskTurnView final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit AskTurnView(const Appearance &appearance, QWidget *parent = nullptr);

    struct Shown {
        bool last = false;              ///< its chips come off
        bool eachTime = false;          ///< AskModel::showsEachTime()
        QHash<QString, QString> themes; ///< names by id, in the interface's language
    };
    void show(const AskTurn &turn, const Shown &how);
    /// Fiches that are put aside, ids.
    void setSelection(const QStringList &fiches);

Q_SIGNALS:
    /// A source: open it there.
    void sourceWanted(const QString &fiche, const escale::Arrival &arrival);
    /// Put aside, or taken out again.
    void selectWanted(const QString &fiche);
    void handOverWanted(const QString &fiche);
    void themeWanted(const QString &theme);
    void chipTakenOff(const escale::Chip &chip);
    void sendWanted();
    /// Another word that must not leave.
    void hideWanted(const QString &words);
    void withoutModelWanted();
    void tryAgainWanted();
    void wordForWordWanted(bool wordForWord);
    void eachTimeWanted(bool each);
    void copyWanted();
    void judged(escale::AskVerdict verdict, const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void addChips(const Answer &answer, bool last);
    void addQuotations(const AskTurn &turn, QVBoxLayout *card);
    void addWritten(const AskTurn &turn, QVBoxLayout *card);
    void addWhatLeaves(const AskTurn &turn, bool asks, bool eachTime);
    void addRefusal(const AskTurn &turn, const Shown &how, QVBoxLayout *card);
    void addAround(const Answer &answer, QVBoxLayout *card);
    void addPlaces(const QList<Place> &places, QVBoxLayout *card);
    void addActions(const AskTurn &turn);
    void askWhy();
    Button *addSource(const QString &number, const QString &title, const QString &section, const QDateTime &dated,
                      Language language, const QString &fiche, const Arrival &arrival, QBoxLayout *into);
    Label *label(const QString &words, TextRole role, Language language, QBoxLayout *into);
    Button *button(Button::Kind kind, const QString &words, QBoxLayout *into);
    AskCard *addCard(bool dashed);

    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    QWidget *m_why = nullptr;
    Button *m_select = nullptr; ///< puts the answer's fiche aside
    QString m_fiche;            ///< that answers: what is put aside and handed over
    QStringList m_selection;
    bool m_leavesShown = false;
};

} // namespace escale
