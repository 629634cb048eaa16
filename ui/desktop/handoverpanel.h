// SPDX-License-Identifier: GPL-3.0-or-later
// The left side of the hand-over: what is chosen, from top to bottom as one thinks (drawing desk-4): which fiches,
// which languages, how large, what of them, how they look, where files go. Shows what it is given and tells what was
// chosen.
#pragma once

#include "desktop/handoverchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace escale {

class HandOverPanel final : public QScrollArea {
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Offer {
        bool fiche = false;      ///< one is open
        qsizetype selection = 0; ///< fiches in it
        qsizetype marked = 0;    ///< in the list
        HandOverScope scope = HandOverScope::Fiche;
        Language persons = Language::Fr; ///< the one beside French
        bool readsFrench = false;        ///< the person; `persons` is the caseworker's then
        bool places = true;              ///< any of the fiches has addresses
        bool map = true;                 ///< any of the addresses is on the map
        bool header = false;
        QString fileName; ///< of the next PDF, without ending
        QStringList notes;
        friend bool operator==(const Offer &, const Offer &) = default;
    };

    explicit HandOverPanel(QWidget *parent = nullptr);

    void show(const HandOverChoices &choices, const Offer &offer);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QComboBox &scope() { return *m_scope; }
    [[nodiscard]] QRadioButton &languagesButton(HandOverLanguages languages)
    {
        return *m_languages.at(static_cast<qsizetype>(languages));
    }

Q_SIGNALS:
    void chosen(const escale::HandOverChoices &choices);
    void scopeChosen(escale::HandOverScope scope);
    void folderWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose();
    void showWords();

    HandOverChoices m_choices;
    Offer m_offer;
    bool m_showing = false;
    QComboBox *m_scope;
    QLabel *m_languagesTitle, *m_sizeTitle, *m_contentTitle, *m_lookTitle, *m_fileTitle, *m_folder, *m_name, *m_note;
    QList<QRadioButton *> m_languages, m_sizes;
    QCheckBox *m_facts, *m_steps, *m_places, *m_map, *m_bring, *m_header, *m_code;
    QPushButton *m_change;
};

} // namespace escale
