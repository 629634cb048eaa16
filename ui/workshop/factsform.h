// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a fiche, as forms whose values are those of contract section 4 and no others. A fact that was not
// touched stays as the server wrote it, also where this form does not show all of it.
#pragma once

#include "style/label.h"
#include "workshop/agerow.h"
#include "workshop/choicebox.h"
#include "workshop/effortrow.h"
#include "workshop/formline.h"
#include "workshop/pricerow.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace escale {

class FactsForm final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit FactsForm(const Appearance &appearance, QWidget *parent = nullptr);

    /// `programme`: also place, days and how much time it takes.
    void setFacts(const QByteArray &metadata, bool programme);
    [[nodiscard]] QByteArray facts() const { return m_facts; }
    /// It takes place there too.
    void addDepartment(const QString &code);
    /// What is said of the départements that were typed; empty where all are known.
    [[nodiscard]] QString departmentsSentence() const { return m_departments->sentence(); }
    [[nodiscard]] QLineEdit &departmentsEdit() const { return m_departments->edit(); }
    [[nodiscard]] PriceRow &price() const { return *m_price; }
    [[nodiscard]] AgeRow &age() const { return *m_age; }
    [[nodiscard]] EffortRow &commitment() const { return *m_commitment; }
    [[nodiscard]] EffortRow &frequency() const { return *m_frequency; }
    /// To the field of a fact: "price", "age"…
    QWidget *goTo(const QString &fact);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A list of codes, or "not relevant".
    struct Choices {
        QString key;
        QLabel *title = nullptr;
        QList<ChoiceBox *> boxes;
        QStringList codes;
        ChoiceBox *none = nullptr;
        QWidget *row = nullptr;
    };
    Choices addChoices(const QString &key, const QStringList &codes);
    void wireChoices(Choices &choices);
    void change(const QString &key, const QByteArray &value);
    void showChoices(const Choices &choices, const QByteArray &value);
    void showAll();
    void placeEdited();
    void showDepartments();
    void retranslate();
    static QString wordOf(const QString &key, const QString &code);
    QLabel *addRow(QWidget *field);
    /// A row whose changes are the fact's.
    QLabel *addFact(const QString &key, FactRow *row);

    const Appearance &m_appearance;
    QByteArray m_facts;
    bool m_showing = false, m_programme = true;
    QList<Choices> m_choices;
    PriceRow *m_price;
    AgeRow *m_age;
    QComboBox *m_placeKind;
    FormLine *m_departments;
    EffortRow *m_commitment, *m_frequency;
    Label *m_noDates; ///< what to do with the dates of a course
    QLabel *m_priceTitle, *m_ageTitle, *m_placeTitle, *m_commitmentTitle, *m_frequencyTitle;
};

} // namespace escale
