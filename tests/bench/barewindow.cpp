// SPDX-License-Identifier: MIT
// The least that a window like Latchkey's can be: plain Qt Widgets with a form, a table, a menu and
// a toolbar, and nothing behind them. The bench measures Latchkey beside it.
#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;

    auto *table = new QTableWidget(20, 3);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("Description"), QStringLiteral("Updated")});
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("Cell %1").arg(row)));
    }

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->addRow(QStringLiteral("Name"), new QLineEdit);
    layout->addRow(QStringLiteral("Value"), new QLineEdit);
    layout->addRow(QStringLiteral("Project"), new QLineEdit);
    layout->addRow(QStringLiteral("Description"), new QPlainTextEdit);

    auto *splitter = new QSplitter;
    splitter->addWidget(table);
    splitter->addWidget(form);
    window.setCentralWidget(splitter);

    QMenu *menu = window.menuBar()->addMenu(QStringLiteral("File"));
    QToolBar *toolBar = window.addToolBar(QStringLiteral("Main"));
    for (const QString &text :
         {QStringLiteral("New"), QStringLiteral("Save"), QStringLiteral("Reload")}) {
        auto *action = new QAction(text, &window);
        menu->addAction(action);
        toolBar->addAction(action);
    }
    window.statusBar()->showMessage(QStringLiteral("Ready"));

    window.resize(1000, 640);
    window.show();
    return application.exec();
}
