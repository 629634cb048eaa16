// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylegallery.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace escale::test {

StyleGallery::StyleGallery(Language language)
    : m_language(language), m_menu(new QMenu(this)), m_model(new QStandardItemModel(this))
{
    setLayoutDirection(direction(language));
    fillModel();
    m_menu->addAction(say("Imprimer", "طباعة"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    QAction *chosen = m_menu->addAction(say("Deux langues", "لغتان"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    m_menu->addAction(say("Pas maintenant", "ليس الآن"))->setEnabled(false);
    m_menu->addSection(say("Voix", "الأصوات"));
    m_menu->addMenu(say("Langues", "اللغات"))->addAction(QStringLiteral("Русский"));

    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    bar->addMenu(m_menu)->setText(say("Fiche", "الورقة"));
    bar->addMenu(say("Affichage", "العرض"));
    auto *left = new QVBoxLayout;
    left->addLayout(form());
    left->addLayout(choices());
    auto *right = new QVBoxLayout;
    right->addLayout(ranges());
    right->addLayout(views(), 1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *page = new QVBoxLayout(this);
    page->setMenuBar(bar);
    page->addLayout(buttons());
    page->addLayout(tools());
    page->addLayout(columns, 1);
    page->addLayout(ends());
}

QString StyleGallery::say(const char *french, const char *arabic) const
{
    return QString::fromUtf8(m_language == Language::Ar ? arabic : french);
}

template <typename Widget> Widget *StyleGallery::named(Widget *widget, const char *objectName, const QString &name)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(name);
    return widget;
}

QLayout *StyleGallery::buttons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *objectName, const QString &words) {
        auto *button = named(new QPushButton(words), objectName, words);
        row->addWidget(button);
        return button;
    };
    add("button", say("Tester", "اختبار"));
    add("main", say("Enregistrer", "حفظ"))->setDefault(true);
    add("flat", say("Plus tard", "لاحقا"))->setFlat(true);
    QPushButton *kept = add("kept", say("Suivre", "متابعة"));
    kept->setCheckable(true);
    kept->setChecked(true);
    add("off", say("Envoyer", "إرسال"))->setEnabled(false);
    add("withIcon", say("Fermer", "إغلاق"))->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    add("withMenu", say("Imprimer", "طباعة"))->setMenu(m_menu);
    row->addStretch();
    return row;
}

QLayout *StyleGallery::tools()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *objectName, const QString &words) {
        auto *tool = named(new QToolButton, objectName, words);
        tool->setText(words);
        tool->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
        row->addWidget(tool);
        return tool;
    };
    add("tool", say("Fermer", "إغلاق"));
    add("toolWithWords", say("Fermer", "إغلاق"))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QToolButton *instant = add("toolWithMenu", say("Menu", "القائمة"));
    instant->setMenu(m_menu);
    instant->setPopupMode(QToolButton::InstantPopup);
    QToolButton *both = add("toolAndMenu", say("Imprimer", "طباعة"));
    both->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    both->setMenu(m_menu);
    both->setPopupMode(QToolButton::MenuButtonPopup);
    add("toolFlat", say("Fermer", "إغلاق"))->setAutoRaise(true);
    row->addStretch();
    return row;
}

QFormLayout *StyleGallery::form()
{
    auto *form = new QFormLayout;
    const auto add = [&](QWidget *field, const char *objectName, const QString &name) {
        named(field, objectName, name);
        form->addRow(name, field);
    };
    const auto line = [&](const QString &text) {
        auto *made = new QLineEdit(text);
        made->setMinimumWidth(260);
        return made;
    };
    add(line(say("Amina", "أمينة")), "line", say("Prénom", "الاسم"));
    QLineEdit *wrong = line(QStringLiteral("06 12"));
    wrong->setProperty("invalid", true);
    wrong->setClearButtonEnabled(true);
    add(wrong, "wrongLine", say("Téléphone", "الهاتف"));
    QLineEdit *off = line(say("Déjà envoyé", "أرسل من قبل"));
    off->setEnabled(false);
    add(off, "lineOff", say("État", "الحالة"));
    QLineEdit *read = line(say("À lire seulement", "للقراءة فقط"));
    read->setReadOnly(true);
    add(read, "lineToRead", say("Numéro", "الرقم"));
    auto *combo = new QComboBox;
    combo->addItems({say("Toute la France", "كل فرنسا"), say("Rhône", "رون"), say("Bouches-du-Rhône", "بوش دو رون")});
    add(combo, "combo", say("Où", "أين"));
    auto *typed = new QComboBox;
    typed->setEditable(true);
    typed->addItems({say("Réfugié", "لاجئ"), say("Apatride", "عديم الجنسية")});
    typed->lineEdit()->setAccessibleName(say("Statut", "الوضع"));
    add(typed, "typedCombo", say("Statut", "الوضع"));
    auto *spin = new QSpinBox;
    spin->setRange(0, 120);
    spin->setValue(42);
    add(spin, "spin", say("Âge", "العمر"));
    auto *date = new QDateEdit(QDate(2026, 11, 28));
    date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    date->setCalendarPopup(true);
    add(date, "date", say("Date", "التاريخ"));
    auto *text = new QPlainTextEdit(say("Le rendez-vous est à la préfecture.", "الموعد في المحافظة."));
    add(text, "text", say("Message", "الرسالة"));
    for (QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{spin, date})
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    return form;
}

QLayout *StyleGallery::choices()
{
    auto *row = new QHBoxLayout;
    auto *group = named(new QGroupBox(say("Public", "الجمهور")), "group", say("Public", "الجمهور"));
    auto *column = new QVBoxLayout(group);
    const auto check = [&](const char *objectName, const QString &words, Qt::CheckState state) {
        auto *box = named(new QCheckBox(words), objectName, words);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        column->addWidget(box);
        return box;
    };
    check("check", say("Familles", "العائلات"), Qt::Unchecked);
    check("checked", say("Jeunes", "الشباب"), Qt::Checked);
    check("partly", say("Femmes", "النساء"), Qt::PartiallyChecked);
    check("checkOff", say("Personne", "لا أحد"), Qt::Checked)->setEnabled(false);
    row->addWidget(group);
    auto *other = named(new QGroupBox(say("Niveau", "المستوى")), "checkableGroup", say("Niveau", "المستوى"));
    other->setCheckable(true);
    auto *radios = new QVBoxLayout(other);
    const auto radio = [&](const char *objectName, const QString &words, bool on) {
        auto *button = named(new QRadioButton(words), objectName, words);
        button->setChecked(on);
        radios->addWidget(button);
    };
    radio("radio", say("Débutant", "مبتدئ"), false);
    radio("radioOn", say("Avancé", "متقدم"), true);
    radios->addStretch();
    row->addWidget(other);
    return row;
}

QLayout *StyleGallery::ranges()
{
    auto *column = new QVBoxLayout;
    auto *words = new QLabel(say("Volume de la voix", "مستوى الصوت"));
    column->addWidget(words);
    auto *slider = named(new QSlider(Qt::Horizontal), "slider", words->text());
    slider->setValue(30);
    column->addWidget(slider);
    auto *bar = named(new QProgressBar, "progress", say("Mise à jour", "تحديث"));
    bar->setValue(40);
    column->addWidget(bar);
    auto *busy = named(new QProgressBar, "busy", say("Mise à jour", "تحديث"));
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    column->addWidget(busy);
    auto *scroll = named(new QScrollBar(Qt::Horizontal), "scroll", say("Défiler", "تمرير"));
    scroll->setRange(0, 100);
    scroll->setPageStep(40);
    column->addWidget(scroll);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    return column;
}

void StyleGallery::fillModel()
{
    m_model->setHorizontalHeaderLabels({say("Fiche", "الورقة"), say("Langues", "اللغات")});
    const auto row = [](const QString &title, int languages) {
        return QList<QStandardItem *>{new QStandardItem(title), new QStandardItem(QString::number(languages))};
    };
    QList<QStandardItem *> first = row(say("Ouvrir un compte", "فتح حساب"), 8);
    first.first()->appendRow(row(say("À la banque", "في البنك"), 5));
    first.first()->setCheckable(true);
    m_model->appendRow(first);
    m_model->appendRow(row(say("Apprendre le français", "تعلم الفرنسية"), 6));
    m_model->appendRow(row(say("Carte Vitale", "البطاقة الصحية"), 3));
}

QLayout *StyleGallery::views()
{
    auto *column = new QVBoxLayout;
    auto *splitter = named(new QSplitter, "splitter", QStringLiteral("|"));
    auto *list = named(new QListView, "list", say("Fiches", "الأوراق"));
    list->setModel(m_model);
    list->setCurrentIndex(m_model->index(1, 0));
    auto *tree = named(new QTreeView, "tree", say("Fiches", "الأوراق"));
    tree->setModel(m_model);
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->setCurrentIndex(m_model->index(1, 0));
    splitter->addWidget(list);
    splitter->addWidget(tree);
    column->addWidget(splitter, 1);
    auto *tabs = named(new QTabWidget, "tabs", say("Vues", "المناظر"));
    auto *table = named(new QTableView, "table", say("Fiches", "الأوراق"));
    table->setModel(m_model);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->setAlternatingRowColors(true);
    table->setCurrentIndex(m_model->index(0, 1));
    auto *text = named(new QTextEdit, "richText", say("Texte", "نص"));
    tabs->addTab(table, say("Tableau", "جدول"));
    tabs->addTab(text, say("Texte", "نص"));
    tabs->addTab(new QWidget, say("Voix", "الأصوات"));
    column->addWidget(tabs, 1);
    return column;
}

QLayout *StyleGallery::ends()
{
    auto *row = new QHBoxLayout;
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    const auto name = [&](QDialogButtonBox::StandardButton which, const QString &words) {
        QPushButton *button = box->button(which);
        button->setText(words);
        button->setAccessibleName(words);
    };
    name(QDialogButtonBox::Save, say("Enregistrer", "حفظ"));
    name(QDialogButtonBox::Cancel, say("Annuler", "إلغاء"));
    row->addWidget(box);
    return row;
}

} // namespace escale::test
