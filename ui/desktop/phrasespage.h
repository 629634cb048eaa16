// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for an interview (drawing desk-10): groups, sentences in both languages, and what lies before the person.
// Digits say a sentence of those that are listed, by their place; Enter the one the keys are on; Space says it again,
// Shift+Space slowly. The cards can be touched here as well as on the person's own screen. Shows the model's interview.
// Filled when it first opens: most days begin without it.
#pragma once

#include "desktop/phrasespeaker.h"
#include "style/button.h"
#include "style/flow.h"
#include "style/hintfield.h"
#include "style/label.h"

#include <QComboBox>
#include <QListWidget>
#include <QTableWidget>

namespace escale {

class PhrasesPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    PhrasesPage(const Appearance &appearance, DesktopModel &model, PhraseSpeaker &speaker, QWidget *parent = nullptr);

    [[nodiscard]] HintField &field() { return *m_field; }
    [[nodiscard]] QListWidget &groups() { return *m_groups; }
    [[nodiscard]] QTableWidget &sentences() { return *m_sentences; }
    [[nodiscard]] const QList<Button *> &cards() const { return m_cards; }
    [[nodiscard]] const QListWidget &answers() const { return *m_answers; }
    [[nodiscard]] const Label &hint() const { return *m_hint; }
    /// The page opens: the keys go to the sentences.
    void arrive();

Q_SIGNALS:
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();
    void observe(DesktopModel::Aspects aspects);
    void fillGroups();
    void list();
    void fitRows();
    void speak(int row);
    bool speakByKey(const QKeyEvent &event);
    void showInterview();
    void layCards();
    void showVoice();
    void retranslate();
    void restyle();
    [[nodiscard]] Language mine() const { return m_model.contentLanguage(); }
    [[nodiscard]] Language theirs() const { return m_speaker.language(); }

    const Appearance &m_appearance;
    DesktopModel &m_model;
    PhraseSpeaker &m_speaker;
    QListWidget *m_groups;
    HintField *m_field;
    QTableWidget *m_sentences;
    Label *m_hint;
    QWidget *m_side;
    Label *m_sideTitle, *m_mineText, *m_theirText, *m_number, *m_answersTitle;
    QComboBox *m_kinds;
    QWidget *m_cardBox;
    ColumnsLayout *m_cardColumns;
    QList<Button *> m_cards;
    CardKind m_laid = CardKind::None;
    Language m_laidIn = Language::Fr;
    QListWidget *m_answers;
    QList<int> m_listed; ///< phrases, in the order of the rows
    bool m_filled = false;
};

} // namespace escale
